import type { AbsentClaim } from '../../../schema/claim-absences.ts';
import type { ClaimLanguage } from '../language.ts';
import { lineOf } from '../line.ts';
import type { PhraseList } from '../patterns/phrase-list.ts';
import { areKnown, whole } from '../sure/places.ts';

/** Whether each word of a sentence is one by which it may tell that there is none of a kind. */
export function holdsAbsenceWords(
  sentence: string,
  kind: AbsentClaim,
  language: ClaimLanguage,
): boolean {
  return isOf(sentence, language.absences[kind].words, language);
}

/** Whether a heading, its number left out, is one below which a kind is told of as a whole. */
export function isHeadingOf(heading: string, kind: AbsentClaim, language: ClaimLanguage): boolean {
  const words = heading.replace(/^[\d\s.§()]+|\?\s*$/gu, '');
  return isOf(words, language.absences[kind].below, language);
}

/** Whether each word of a text is one of a list. */
function isOf(text: string, list: PhraseList, language: ClaimLanguage): boolean {
  const line = lineOf(text, language);
  const [first] = line.tokens;
  // Most texts begin otherwise.
  if (!first || list.candidates(first).length === 0) return false;
  return areKnown(line, whole(line), [list]);
}
