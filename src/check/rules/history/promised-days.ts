import { toldAhead, unpromisedTime } from '../../../../schema/gdpr/advance-notice.ts';
import type { ChangeKind } from '../../../../schema/gdpr/vocabularies.ts';
import { lengthOf } from '../../../locale/reading/periods-in-text.ts';

const day = 86_400_000;

/**
 * How many days before it takes effect a change of a kind is told of: the law gives no number. A notice keeps the time it promises in
 * `changes.before`; a fundamental change without a promise is told thirty days before. A month is counted as 28 days.
 */
export function daysPromised(before: string | undefined, kind: ChangeKind): number {
  if (!toldAhead.includes(kind)) return 0;
  if (before === undefined && kind !== 'fundamental') return 0;
  const { months, days } = lengthOf(before ?? unpromisedTime);
  return Math.floor(months * 28 + days);
}

/** The days from a day to another one, `YYYY-MM-DD` both. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / day);
}

/** The day some days later, or earlier. */
export function addDays(from: string, days: number): string {
  return new Date(Date.parse(from) + days * day).toISOString().slice(0, 10);
}
