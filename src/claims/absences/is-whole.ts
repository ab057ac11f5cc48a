import { type AbsentClaim, claimAbsences } from '../../../schema/claim-absences.ts';
import type { ClaimLanguage } from '../language.ts';
import { lineOf } from '../line.ts';
import { findAllOf, findFirst, type PhraseList } from '../patterns/phrase-list.ts';
import type { Token } from '../patterns/tokens.ts';
import type { ReadClaim, ReadText } from '../read-claims.ts';
import { negatorsIn } from '../stance.ts';
import { affirmsBeside } from '../sure/affirms-beside.ts';
import { deniesOnce } from '../sure/is-accounted-for.ts';
import { whole } from '../sure/places.ts';
import { type Context, nowhere, type PlacedSentence } from '../text/context.ts';
import { namesThirdCountry } from '../values/countries-named.ts';
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
    deniesOnly(sentence.text, kind, language) &&
    !isTakenBack(claim, read, language) &&
    (claimAbsences[kind].ofController || standsAlone(claim, read, language))
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

/**
 * Whether a sentence denies, does not deny that again, and says nothing else: no comma stands in it but before a reason or a second
 * denial, and nothing goes on behind it that is not denied too.
 */
function deniesOnly(text: string, kind: AbsentClaim, language: ClaimLanguage): boolean {
  const { grammar } = language;
  const line = lineOf(text, language);
  const { tokens } = line;
  const joining = findAllOf(grammar.joiningNegators, tokens, whole(line));
  const negators = negatorsIn(line, whole(line), grammar);
  const own = negators.filter(
    ({ from }, index) => index === 0 || !joining.some((one) => one.from === from),
  );
  const isStopped = tokens.some(
    ({ word }, at) =>
      word === ',' &&
      ![grammar.reasons, grammar.joiningNegators].some((list) => startsWith(list, tokens, at + 1)),
  );
  // `We alone decide how data are used, and there are no joint controllers.`
  const goesOn = isStopped && kind !== 'joint-control';
  if (goesOn || affirmsBeside(line, whole(line), negators, language)) return false;
  // An entry may deny without a negator: `We are the sole controller.`
  return own.length === 0 || deniesOnce(own, line, language);
}

function startsWith(list: PhraseList, tokens: readonly Token[], at: number): boolean {
  return findAllOf(list, tokens, { from: at, to: tokens.length }).some(({ from }) => from === at);
}

/**
 * Whether a sentence after a claim takes it back: of what the controller is, the next or one of its paragraph, by how it begins; of all
 * else any of the section, or below the heading that the claim has in it, by a word anywhere in it. A transfer is denied nowhere
 * beside the name of a country that is one.
 */
function isTakenBack(
  { sentence, kind }: ReadClaim,
  { sentences }: ReadText,
  language: ClaimLanguage,
): boolean {
  const own = sentences[sentence]?.context ?? nowhere;
  const { ofController } = claimAbsences[kind as AbsentClaim];
  return sentences.some(({ text, context }, index) => {
    const { tokens } = lineOf(text, language);
    if (kind === 'transfer' && namesThirdCountry(tokens, language)) return true;
    if (index <= sentence) return false;
    if (!ofController && context.headings.slice(1).some((one) => excepts(one, language)))
      return true;
    const isNear = ofController ? index === sentence + 1 || context === own : isBelow(context, own);
    if (!isNear) return false;
    const within = ofController ? { from: 0, to: 3 } : whole({ tokens });
    return findFirst(language.grammar.laterExceptions, tokens, within) !== undefined;
  });
}

/** Whether a place stands below the same headings as another, or below more; or is a heading that is a sentence. */
function isBelow({ headings }: Context, own: Context): boolean {
  return (
    headings.length === 0 || own.headings.every((heading, depth) => headings[depth] === heading)
  );
}

/** Whether a heading says that exceptions follow. */
function excepts(heading: string, language: ClaimLanguage): boolean {
  return (
    findFirst(language.grammar.laterExceptions, lineOf(heading, language).tokens) !== undefined
  );
}

/** Whether a paragraph tells of nothing else, which a claim in it might be about, and none before it below its heading leads to it. */
function standsAlone(
  { sentence, kind }: ReadClaim,
  { sentences, claims }: ReadText,
  language: ClaimLanguage,
): boolean {
  const own = sentences[sentence]?.context ?? nowhere;
  const ofKind = (index: number) =>
    claims.some((claim) => claim.sentence === index && claim.kind === kind);
  const before = sentences.slice(0, sentence).findLast(({ context }) => context !== own);
  const isLed = before !== undefined && leadsOn(before, own, language);
  return !isLed && sentences.every(({ context }, index) => context !== own || ofKind(index));
}

/**
 * Whether a sentence is about the one after its paragraph: by what it says, or because it is but a name. Across a heading only a colon
 * leads.
 */
function leadsOn(
  { text, context }: PlacedSentence,
  own: Context,
  language: ClaimLanguage,
): boolean {
  if (text.endsWith(':')) return true;
  if (!isBelow(context, own)) return false;
  const { tokens } = lineOf(text, language);
  return (
    (text.endsWith('.') && tokens.filter(({ isMark }) => !isMark).length < 4) ||
    findFirst(language.grammar.leadsOn, tokens) !== undefined
  );
}
