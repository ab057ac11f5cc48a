import { clauseWith } from '../clauses.ts';
import type { ClaimLanguage } from '../language.ts';
import type { Line } from '../line.ts';
import type { Span } from '../patterns/match.ts';
import { findAllOf, findFirst, type PhraseList } from '../patterns/phrase-list.ts';
import { negatorsIn } from '../stance.ts';
import { affirmsBeside } from './affirms-beside.ts';
import { joinedPart } from './joined-part.ts';
import { partWith } from './part-with.ts';
import { areKnown, whole } from './places.ts';
import type { Weighed } from './weighed.ts';

/**
 * Whether each word of a denial is one of its entry, one of the grammar that changes nothing, or the name of a thing, and it is
 * denied once in each of its parts.
 * What stands apart from it may say anything but what takes it back.
 *
 * 1. `Automated decisions are not made; grants are awarded by the board.`
 * 2. `We have not appointed a data protection officer, because the law does not require one.`
 */
export function isAccountedFor(weighed: Weighed, language: ClaimLanguage): boolean {
  return partsOf(weighed, language).some((part) => isKnownIn(part, weighed, language));
}

/** Whether a denial that is accounted for denies all there is: it names nothing that narrows it. */
export function isUniversal(weighed: Weighed, language: ClaimLanguage): boolean {
  const closed = weighed.hit.entry?.closed;
  if (closed === undefined) return true;
  return partsOf(weighed, language).some((part) => areKnown(weighed.line, part, [closed]));
}

/**
 * The part of a sentence in which a denial stands, and the stretch of it that is the denial alone; none where only another stretch
 * is denied: `We share no data, and our accountants receive your data`.
 */
function partsOf({ hit, line }: Weighed, language: ClaimLanguage): Span[] {
  const own = partWith(line, hit.cue.from, language, language.grammar.joins);
  const isDenied = negatorsIn(line, own, language.grammar).length > 0;
  if (!isDenied && !hit.entry?.entry.polarity) return [];
  const part = partWith(line, hit.cue.from, language);
  const joined = joinedPart(hit, line, part, language);
  return joined ? [part, joined] : [part];
}

function isKnownIn(part: Span, { hit, line }: Weighed, language: ClaimLanguage): boolean {
  const { grammar } = language;
  const closed = hit.entry?.closed;
  if (!closed || takesBack(line, part, language)) return false;
  const negators = negatorsIn(line, part, grammar);
  const isDenied = hit.entry?.entry.polarity
    ? negators.length === 0
    : deniesOnce(negators, line, language);
  return (
    isDenied &&
    !affirmsBeside(line, part, negators, language) &&
    areKnown(line, part, [closed, grammar.things]) &&
    !isNarrowed(line, part, closed, language)
  );
}

/**
 * Whether there is a negator, and between any two a comma, the beginning of a clause or a word that joins denials: `neither ..
 * nor`.
 */
export function deniesOnce(
  negators: readonly Span[],
  { tokens, clauses }: Line,
  { grammar }: Pick<ClaimLanguage, 'grammar'>,
): boolean {
  return (
    negators.length > 0 &&
    negators.slice(1).every(({ from, to }, index) => {
      const before = negators[index]?.from ?? 0;
      return (
        clauseWith(clauses, before) !== clauseWith(clauses, from) ||
        tokens.slice(before, from).some(({ word }) => word === ',') ||
        (grammar.joins && findFirst(grammar.joins, tokens, { from: before + 1, to }) !== undefined)
      );
    })
  );
}

/** Whether what stands apart from a denial takes it back or makes it merely possible. */
function takesBack(line: Line, part: Span, { grammar }: ClaimLanguage): boolean {
  const around = [
    { from: 0, to: part.from },
    { from: part.to, to: whole(line).to },
  ];
  return [grammar.exceptions, grammar.laterExceptions, grammar.possible].some((list) =>
    around.some((stretch) => findFirst(list, line.tokens, stretch) !== undefined),
  );
}

/** Whether what stands where a thing is named leaves open how much is denied, and is no part of a phrase that changes nothing. */
function isNarrowed(
  { tokens }: Line,
  part: Span,
  closed: PhraseList,
  { grammar }: ClaimLanguage,
): boolean {
  const known = findAllOf(closed, tokens, part);
  return [grammar.narrowing, ...(grammar.hedges ? [grammar.hedges] : []), grammar.possible]
    .flatMap((list) => findAllOf(list, tokens, part))
    .some(({ from, to }) => !known.some((one) => one.from <= from && to <= one.to));
}
