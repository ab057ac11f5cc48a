import { type ClaimKind, type ClaimValues, sureKinds } from '../../schema/claims.ts';
import { isInEea } from '../../schema/gdpr/areas.ts';
import { clauseWith } from './clauses.ts';
import type { Hit } from './hit.ts';
import type { ClaimLanguage } from './language.ts';
import type { Line } from './line.ts';
import type { Span } from './patterns/match.ts';
import { findAllOf, findFirst, type PhraseList } from './patterns/phrase-list.ts';
import type { PhraseIndex } from './patterns/phrase-types.ts';
import { negatorsIn } from './stance.ts';
import { valuePlaces } from './values/value-places.ts';

const mayBeSure: ReadonlySet<ClaimKind> = new Set(sureKinds);

/** What is longer than this says more than the reader can account for. */
const mostTokens = 60;

/** What a claim is weighed by. */
export type Weighed = {
  readonly hit: Hit;
  readonly line: Line;
  readonly values: ClaimValues | null;
  /** The sentence after it, which may take it back. */
  readonly next: Line | undefined;
};

/** Whether a claim is worth weighing: it is of a kind that may be sure, and its sentence no longer than people write. */
export function isWeighed({ kind, certainty, entry }: Hit, { tokens }: Line): boolean {
  if (!mayBeSure.has(kind) || certainty !== 'stated') return false;
  return entry !== undefined && tokens.length <= mostTokens;
}

/**
 * Whether every word of a claim is accounted for.
 *
 * A denial is universal, and any word more narrows it: it is sure where its sentence holds words of a closed list
 * alone. An affirmation is sure where subject, verb, object and value stand in one clause, the data go out, every word is a
 * plain one or a value, and nothing of what blocks it stands in the sentence.
 *
 * 1. `We do not transfer your data outside the EEA.` and `Your data is transferred to the United States.` are sure.
 * 2. `We hardly transfer any data.` and `Our orders from the United States hold data.` are not.
 */
export function isSure(weighed: Weighed, language: ClaimLanguage): boolean {
  const { hit, line, next } = weighed;
  if (!isWeighed(hit, line)) return false;
  if (hit.direction === 'in' || hit.direction === 'person') return false;
  if (/["“”„«»?]/u.test(line.text)) return false;
  if (next && findFirst(language.grammar.laterExceptions, next.tokens, { from: 0, to: 3 }))
    return false;
  return hit.polarity === 'denied'
    ? isAccountedFor(weighed, language)
    : standsTogether(weighed, language);
}

function isAccountedFor({ hit, line }: Weighed, { grammar }: ClaimLanguage): boolean {
  const closed = hit.entry?.closed;
  if (!closed || negatorsIn(line, whole(line), grammar).length !== 1) return false;
  const known = placesOf(closed, line.tokens, whole(line));
  return line.tokens.every(
    ({ isMark, word }, at) => known.has(at) || (isMark && softMarks.has(word)),
  );
}

const softMarks = new Set([',', '/']);

function standsTogether(weighed: Weighed, language: ClaimLanguage): boolean {
  const { grammar, countries } = language;
  const { hit, line } = weighed;
  if (!hit.entry?.entry.maySure || isBlocked(weighed, grammar.blocked)) return false;
  const { sureWith, blocked } = hit.entry;
  if (blocked && findFirst(blocked, line.tokens)) return false;
  const clause = clauseWith(line.clauses, hit.cue.from);
  const stands = (list: PhraseIndex<unknown>) => findFirst(list, line.tokens, clause) !== undefined;
  if (hit.cue.to > clause.to || (sureWith && !stands(sureWith))) return false;
  const { told } = hit.entry;
  if (!stands(grammar.subjects) || (told && !holdsPlainWords(told, weighed, language)))
    return false;
  return namesValue(weighed, () => stands(countries));
}

/** Whether something blocks an affirmation that is no part of how its entry tells it: `you can contact our officer`. */
function isBlocked({ hit, line }: Weighed, list: PhraseList): boolean {
  const found = findAllOf(list, line.tokens);
  if (found.length === 0) return false;
  const own = hit.entry?.ownTold && placesOf(hit.entry.ownTold, line.tokens, whole(line));
  return found.some(({ from, to }) => !range(from, to).every((at) => own?.has(at)));
}

/** Whether an affirmation holds nothing but plain words and values. */
function holdsPlainWords(
  list: PhraseList,
  { hit, line, values }: Weighed,
  language: ClaimLanguage,
): boolean {
  const { tokens } = line;
  const known = placesOf(list, tokens, whole(line));
  const valued = valuePlaces(line, values, language);
  const core = coreOf(hit, line, valued);
  return tokens.every(
    ({ isMark, word, written }, at) =>
      at < core.from ||
      at >= core.to ||
      known.has(at) ||
      valued.has(at) ||
      (isMark && softMarks.has(word)) ||
      (hit.kind === 'officer-contact' && at > 0 && /^(?:\p{Lu}\p{Ll}|\d)/u.test(written)),
  );
}

/** The words from the first to the last that make a claim: its cue, its object, what it is sure with, and its value. */
function coreOf(
  { cue, object, entry }: Hit,
  { tokens, clauses }: Line,
  valued: ReadonlySet<number>,
): Span {
  const clause = clauseWith(clauses, cue.from);
  const beside = entry?.sureWith && findFirst(entry.sureWith, tokens, clause);
  const spans = [cue, ...(object ? [object] : []), ...(beside ? [beside] : [])];
  const places = [...valued].filter((at) => clause.from <= at && at < clause.to);
  return {
    from: Math.min(...spans.map(({ from }) => from), ...places),
    to: Math.max(...spans.map(({ to }) => to), ...places.map((at) => at + 1)),
  };
}

/** Whether the value stands there without which a claim of its kind tells nothing that a fact could deny. */
function namesValue({ hit, values }: Weighed, isInClause: () => boolean): boolean {
  switch (hit.kind) {
    case 'transfer':
      return (
        (values?.countries ?? []).some((code) => code !== 'EEA' && !isInEea(code)) && isInClause()
      );
    case 'recipient':
      return (values?.parties ?? []).length > 0;
    case 'retention':
    case 'deadline':
      return values?.periods?.length === 1 && values.formula === undefined;
    default:
      return true;
  }
}

function whole({ tokens }: Line): Span {
  return { from: 0, to: tokens.length };
}

/** Which tokens stand in a phrase of a list. */
function placesOf(list: PhraseList, tokens: Line['tokens'], within: Span): ReadonlySet<number> {
  return new Set(findAllOf(list, tokens, within).flatMap(({ from, to }) => range(from, to)));
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}
