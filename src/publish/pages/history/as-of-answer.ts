import type { Sentence } from '../../../locale/say.ts';

/** What is told of a stretch of days, which ends where the next begins. */
export type AsOfAnswer = {
  /** Its first day; `null` for all days before the next stretch. */
  readonly from: string | null;
  /** A part `{x}` stands for the day that was asked for. */
  readonly told: readonly Sentence[];
  /** What has changed since then. */
  readonly since: readonly { readonly href: string; readonly text: Sentence }[];
};

/** The part of a sentence that stands for the day. */
export const askedDay = '{x}';

/** The answer for a day (`YYYY-MM-DD`). */
export function pickAnswer<Answer extends Pick<AsOfAnswer, 'from'>>(
  answers: readonly Answer[],
  day: string,
): Answer | undefined {
  return answers.findLast(({ from }) => from === null || from <= day);
}

/** Whether a text is a day of the calendar, written `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const moment = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(text);
}

/** A day as people write it, `15.3.2026`, `15/3/2026` or `2026-03-15`, as `YYYY-MM-DD`; `null` where it is none of the calendar. */
export function readDay(text: string): string | null {
  const [, yyyy, mm, dd] = /^(\d{4})-(\d\d?)-(\d\d?)$/u.exec(text.trim()) ?? [];
  const [, d = dd, m = mm, y = yyyy] =
    /^(\d\d?)[./]\s*(\d\d?)[./]\s*(\d{4})$/u.exec(text.trim()) ?? [];
  const day = [y, m, d].map((part) => part?.padStart(2, '0')).join('-');
  return isDay(day) ? day : null;
}
