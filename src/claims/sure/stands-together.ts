import { clauseWith } from '../clauses.ts';
import type { Hit } from '../hit.ts';
import type { ClaimLanguage } from '../language.ts';
import type { Line } from '../line.ts';
import type { Span } from '../patterns/match.ts';
import { findAllOf, findFirst, type PhraseList } from '../patterns/phrase-list.ts';
import type { PhraseIndex } from '../patterns/phrase-types.ts';
import { writtenPeriods } from '../values/periods.ts';
import { valuePlaces } from '../values/value-places.ts';
import { isAddedTo } from './is-added-to.ts';
import { isOurs } from './is-ours.ts';
import { namedPlaces } from './named-places.ts';
import { namesValue } from './names-value.ts';
import { partWith } from './part-with.ts';
import { placesInClaim, range, softMarks, whole } from './places.ts';
import type { Weighed } from './weighed.ts';

/**
 * Whether subject, verb, object and value stand in one clause, each word from the first of them to the last is a plain one or
 * the clause says whose doing and whose data it is, and nothing of what blocks them stands in the sentence.
 */
export function standsTogether(weighed: Weighed, language: ClaimLanguage): boolean {
  const { grammar, countries } = language;
  const { hit, line } = weighed;
  const part = partWith(line, hit.cue.from, language);
  if (!hit.entry?.entry.maySure || isBlocked(weighed, part, grammar)) return false;
  const { sureWith, blocked } = hit.entry;
  if (blocked && findFirst(blocked, line.tokens, part)) return false;
  const clause = clauseWith(line.clauses, hit.cue.from);
  const stands = (list: PhraseIndex<unknown>) => findFirst(list, line.tokens, clause) !== undefined;
  if (hit.object && isAddedTo(hit.cue, hit.object, line, language)) return false;
  if (hit.cue.to > clause.to || (sureWith && !stands(sureWith))) return false;
  const { told } = hit.entry;
  if (!stands(grammar.subjects)) return false;
  if (told && !isOurs(weighed, language) && !holdsPlainWords(told, weighed, language)) return false;
  const periods = periodsWithin(part, line, language);
  return namesValue(weighed, language, periods) && (hit.kind !== 'transfer' || stands(countries));
}

/** How many periods are written in a part of a sentence: what extends an answer stands apart from it. */
function periodsWithin(part: Span, line: Line, language: ClaimLanguage): number {
  const begin = line.tokens[part.from]?.start ?? 0;
  const end = line.tokens[part.to - 1]?.end ?? 0;
  const written = writtenPeriods(line, language);
  return written.filter(({ index }) => begin <= index && index < end).length;
}

/** Whether something blocks an affirmation that is no part of how its entry tells it: `you can contact our officer`. */
function isBlocked(
  { hit, line }: Weighed,
  part: Span,
  { blocked, notBlocked }: ClaimLanguage['grammar'],
): boolean {
  const found = findAllOf(blocked, line.tokens, part);
  if (found.length === 0) return false;
  const harmless = [notBlocked, ...(hit.entry?.ownTold ? [hit.entry.ownTold] : [])].map((list) =>
    placesInClaim(list, line.tokens, whole(line)),
  );
  return found.some(
    ({ from, to }) => !range(from, to).every((at) => harmless.some((places) => places.has(at))),
  );
}

/** Whether an affirmation holds nothing but plain words, values and names of things. */
function holdsPlainWords(
  list: PhraseList,
  { hit, line, values }: Weighed,
  language: ClaimLanguage,
): boolean {
  const { tokens } = line;
  const known = placesInClaim(list, tokens, whole(line));
  const valued = valuePlaces(line, values, language);
  const named = namedPlaces(line, hit.entry?.entry.mayName ? 'things' : 'names', language);
  const core = coreOf(hit, line, valued);
  return tokens.every(
    ({ isMark, word, written }, at) =>
      at < core.from ||
      at >= core.to ||
      known.has(at) ||
      valued.has(at) ||
      named.has(at) ||
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
