import type { ClaimValues } from '../../../schema/claims.ts';
import {
  bareUnitsInText,
  type Length,
  type PeriodInText,
  periodsInText,
} from '../../locale/reading/periods-in-text.ts';
import { clauseWith } from '../clauses.ts';
import type { ClaimLanguage } from '../language.ts';
import type { Line } from '../line.ts';
import { findAllOf, findFirst, type PhraseList } from '../patterns/phrase-list.ts';
import { firstToken } from '../patterns/tokens.ts';

type Period = NonNullable<ClaimValues['periods']>[number];

/** So many words before a period may bound it. */
const near = 4;

/** The periods of a sentence, each with its bound, what it runs from, and the letter at which it stands. */
export function periodsOf(line: Line, language: ClaimLanguage): (Period & { index: number })[] {
  return writtenPeriods(line, language).flatMap(({ length, words, index }) => {
    const period = durationOf(length);
    if (period === undefined) return [];
    const at = firstToken(line.tokens, ({ end }) => end > index);
    const to = firstToken(line.tokens, ({ start }) => start >= index + words.length);
    const from = startBehind(line, to, language);
    const bound = boundOf(line, { from: at, to }, language);
    return [{ period, bound, ...(from && { from }), index }];
  });
}

/** The periods of a sentence as they are written; a unit alone is one where the language says so: `kuukauden kuluessa`. */
export function writtenPeriods(
  { text, tokens }: Line,
  { locale, grammar }: Pick<ClaimLanguage, 'locale' | 'grammar'>,
): PeriodInText[] {
  const counted = periodsInText(text, locale);
  const lone = findAllOf(grammar.loneUnits, tokens);
  if (lone.length === 0) return counted;
  const starts = new Set(lone.map(({ from }) => tokens[from]?.start));
  const bare = bareUnitsInText(text, locale).filter(
    ({ index }) =>
      starts.has(index) &&
      !counted.some((one) => one.index <= index && index < one.index + one.words.length),
  );
  return [...counted, ...bare];
}

function boundOf(
  { tokens }: Line,
  { from, to }: { from: number; to: number },
  { grammar }: ClaimLanguage,
): Period['bound'] {
  const stands = (list: PhraseList) =>
    findFirst(list, tokens, { from: from - near, to: Math.min(tokens.length, to + 2) }) !==
    undefined;
  if (stands(grammar.atLeast)) return 'at-least';
  return stands(grammar.atMost) ? 'at-most' : 'exactly';
}

/** What follows a period and says when it begins, to the end of its clause. */
function startBehind(line: Line, at: number, { grammar }: ClaimLanguage): string | undefined {
  const { to } = clauseWith(line.clauses, Math.max(0, at - 1));
  const [start] = findAllOf(grammar.start, line.tokens, { from: at, to: Math.min(to, at + near) });
  const [first, last] = [line.tokens[start?.from ?? -1], line.tokens[to - 1]];
  return first && last ? line.text.slice(first.start, last.end).trim() : undefined;
}

/** A length as a duration (ISO 8601); what is no whole number of months or days is none. */
function durationOf({ months, days }: Length): string | undefined {
  if (months > 0) return months % 12 === 0 && days === 0 ? `P${months / 12}Y` : `P${months}M`;
  if (Number.isInteger(days)) return days > 0 ? `P${days}D` : undefined;
  const hours = Math.round(days * 24 * 100) / 100;
  return Number.isInteger(hours) ? `PT${hours}H` : `PT${Math.round(days * 1440)}M`;
}
