import type { ChangeKind } from '../../../schema/gdpr/vocabularies.ts';
import type { Locale } from '../../../schema/languages.ts';
import { shellWord } from '../../escape/shell.ts';
import { onOneLine } from '../../escape/unseen.ts';
import { printDuration } from '../../locale/durations.ts';
import { say } from '../../locale/say.ts';
import { nameKind, sayKind } from '../../publish/request/say-kind.ts';
import type { ProposedKind } from '../../redline/changes/propose-kind.ts';
import type { PromisedDay } from '../../revise/promised-day.ts';

type Released = {
  notice: string;
  revision: string;
  folder: string;
  kind: ChangeKind;
  effective: string | undefined;
  /** Nothing was written. */
  isDry: boolean;
};

/** A fact that seems to protect people less: its path, and the fact in words. */
export type LessProtective = { readonly path: string; readonly told: string };

/** What was released, or would be. */
export function sayDone(
  { effective, isDry, folder, kind, ...named }: Released,
  speak: Locale,
): string {
  const from = effective ? say('commands.release.from', speak, { day: effective }) : '';
  const values = { ...named, kind: `${kind} – ${nameKind(kind, speak)}`, from };
  return isDry
    ? `${say('commands.release.dry', speak, values)}\n`
    : `${say('commands.release.done', speak, { ...values, folder })}\n`;
}

/** The proposed kind; `reasons` are the strongest ones, one a line. */
export function sayProposed(
  kind: ProposedKind['kind'],
  reasons: readonly string[],
  speak: Locale,
): string {
  return `${say('commands.release.proposed', speak, { kind: sayKind(kind, speak) })}\n${list(reasons)}`;
}

/** In which languages readers are not told what changed. */
export function sayWithoutSummary(
  languages: readonly string[],
  isDry: boolean,
  speak: Locale,
): string {
  const values = { languages: languages.join(', '), first: languages[0] ?? '' };
  const word = isDry ? 'without-summary-dry' : 'without-summary';
  return `${say(`commands.release.${word}`, speak, values)}\n`;
}

/** Facts that seem to protect people less, which nobody has confirmed. */
export function sayLessProtective(
  facts: readonly LessProtective[],
  isDry: boolean,
  speak: Locale,
): string {
  const flags = facts
    .map(({ path }) => `--less-protective ${shellWord(onOneLine(path))}`)
    .join(' ');
  const told = list(facts.map((fact) => fact.told));
  const next = isDry ? 'less-protective-dry' : 'less-protective-told';
  return `${say('commands.release.less-protective', speak)}\n${told}${say(`commands.release.${next}`, speak, { flags })}\n`;
}

/** The revision takes effect before the period is over that was promised, or that nobody promised and it takes. */
export function sayTooSoon(
  { promise, earliest }: PromisedDay,
  isPromised: boolean,
  speak: Locale,
): string {
  const values = { promise: printDuration(promise, speak), earliest };
  const word = isPromised ? 'promise-broken' : 'promise-lacking';
  return `${say(`commands.release.${word}`, speak, values)}\n`;
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `  ${onOneLine(line)}\n`).join('');
}
