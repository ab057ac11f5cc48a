import type { Hit } from '../hit.ts';
import type { ClaimLanguage } from '../language.ts';
import type { Line } from '../line.ts';
import type { Span } from '../patterns/match.ts';
import { findAllOf, findFirst } from '../patterns/phrase-list.ts';
import { firstToken, type Token } from '../patterns/tokens.ts';
import { writtenPeriods } from './periods.ts';

/** What tells when something begins, and where its first words end. */
type Beginning = Span & { readonly opened: number };

/** So many words behind `only once` still tell when that is. */
const reach = 8;

/** So many words between two commas are an aside, with the first of these. */
const longestAside = 4;

/** What is longer than this tells of many things, and its words are not taken one against the other. */
const mostTokens = 100;

/** Whether what seems to be the end of keeping is but its beginning: `We store it only once 30 days have passed`. */
export function isBeginning(hit: Hit, line: Line, language: ClaimLanguage): boolean {
  if (hit.kind !== 'retention') return false;
  const beginnings = beginningsIn(line, language);
  if (beginnings.length === 0) return false;
  const { cue, entry } = hit;
  const periods = writtenPeriods(line, language);
  const isWithin = beginnings.some((one) => stands(cue.to - 1, one) && cue.from < one.opened);
  if (isWithin && (periods.length === 0 || entry?.entry.isFormula)) return true;
  return periods.length > 0 && periods.every(({ index }) => beginsAt(index, hit, line, language));
}

/**
 * Whether a period that stands at a letter of a line tells when something begins. `Only once it is paid do we keep it for two years`
 * names the time itself: the cue of the claim stands between the two.
 */
export function beginsAt(
  index: number,
  { cue }: Pick<Hit, 'cue'>,
  line: Line,
  language: ClaimLanguage,
): boolean {
  const at = firstToken(line.tokens, ({ end }) => end > index);
  return beginningsIn(line, language).some(
    (one) => stands(at, one) && !(one.opened <= cue.from && cue.from < at),
  );
}

function stands(at: number, { from, to }: Span): boolean {
  return from <= at && at < to;
}

/** The stretches of a line that tell when something begins; where data are erased, that is an end. */
function beginningsIn(line: Line, { grammar }: ClaimLanguage): Beginning[] {
  const { tokens } = line;
  if (tokens.length > mostTokens) return [];
  return findAllOf(grammar.turned, tokens).flatMap((turned) => {
    if (findFirst(grammar.endings, tokens, around(tokens, turned))) return [];
    const next = line.clauses.find(({ from }) => from > turned.to)?.from ?? tokens.length;
    const to = Math.min(commaBehind(tokens, turned.to), next, turned.to + reach);
    return [{ from: turned.from, opened: turned.to, to }];
  });
}

/** What is done then: from the comma before to the one behind, and what follows that where the sentence begins so. */
function around(tokens: readonly Token[], { from, to }: Span): Span {
  const commas = tokens.flatMap((token, at) => (isComma(token) ? [at] : []));
  const behind = commas.filter((at) => at >= to);
  return {
    from: (commas.filter((at) => at < from).at(-1) ?? -1) + 1,
    to: behind[from <= 1 ? 1 : 0] ?? tokens.length,
  };
}

/** The first comma from a place on, but for those around a few words: `the trial, 30 days, has ended`. */
function commaBehind(tokens: readonly Token[], place: number): number {
  const commas = tokens.flatMap((token, at) => (at >= place && isComma(token) ? [at] : []));
  const [first = tokens.length, second = tokens.length, third = tokens.length] = commas;
  return second - first <= longestAside && second < tokens.length ? third : first;
}

function isComma({ word, isMark }: Token): boolean {
  return isMark && (word === ',' || word === ';');
}
