import { type AbsentClaim, claimAbsences } from '../../../schema/claim-absences.ts';
import type { ClaimLanguage } from '../language.ts';
import { lineOf } from '../line.ts';
import { findAllOf, findFirst } from '../patterns/phrase-list.ts';
import type { ReadClaim, ReadText } from '../read-claims.ts';
import { negatorsIn } from '../stance.ts';
import { deniesOnce } from '../sure/is-accounted-for.ts';
import { whole } from '../sure/places.ts';
import type { PlacedSentence } from '../text/context.ts';
import { holdsAbsenceWords } from './absence-words.ts';

/** Whether the sentence of a claim denies all there is of its kind: by its words, and by those around it. */
export function isWhole(
  claim: ReadClaim,
  kind: AbsentClaim,
  read: ReadText,
  language: ClaimLanguage,
): boolean {
  const sentence = read.sentences[claim.sentence];
  return (
    sentence !== undefined &&
    isPlain(sentence, language) &&
    holdsAbsenceWords(sentence.text, kind, language) &&
    deniesOnly(sentence.text, language) &&
    !isTakenBack(claim, read, language) &&
    (claimAbsences[kind].ofController || isFreeOfOthers(claim, read))
  );
}

/**
 * Whether a sentence is whole by itself: no item, no *no* to a question, no answer but to its heading, and nothing follows that it
 * leads to.
 */
function isPlain({ text, context }: PlacedSentence, language: ClaimLanguage): boolean {
  const { isItem, leads, question, headings } = context;
  const { no, yes } = language.grammar;
  const begun = lineOf(text, language).tokens.slice(0, 1);
  const isAnswer =
    question !== undefined &&
    (question !== headings.at(-1) || [no, yes].some((list) => findFirst(list, begun)));
  const isFree = !isItem && leads.length === 0 && !isAnswer;
  return isFree && /^[^"“”„«»]+[.!]$/u.test(text);
}

/** Whether a sentence denies, and does not deny that again. */
function deniesOnly(text: string, language: ClaimLanguage): boolean {
  const { grammar } = language;
  const line = lineOf(text, language);
  const joining = findAllOf(grammar.joiningNegators, line.tokens, whole(line));
  const negators = negatorsIn(line, whole(line), grammar).filter(
    ({ from }, index) => index === 0 || !joining.some((one) => one.from === from),
  );
  // An entry may deny without a negator: `We are the sole controller.`
  return negators.length === 0 || deniesOnce(negators, line, language);
}

/** Whether the sentence after a claim takes it back, or a later one of its paragraph. */
function isTakenBack(
  { sentence }: ReadClaim,
  { sentences }: ReadText,
  language: ClaimLanguage,
): boolean {
  const own = sentences[sentence]?.context;
  return sentences
    .slice(sentence + 1)
    .filter(({ context }, index) => index === 0 || context === own)
    .some(({ text }) => {
      const { tokens } = lineOf(text, language);
      return findFirst(language.grammar.laterExceptions, tokens, { from: 0, to: 3 });
    });
}

/** Whether the sentences before a claim in its paragraph tell of nothing else, which it might be about. */
function isFreeOfOthers({ sentence, kind }: ReadClaim, { sentences, claims }: ReadText): boolean {
  const own = sentences[sentence]?.context;
  return sentences
    .slice(0, sentence)
    .every(
      ({ context }, index) =>
        context !== own || claims.some((claim) => claim.sentence === index && claim.kind === kind),
    );
}
