import type { Paragraph, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { type AbsentClaim, absentClaims, claimAbsences } from '../../schema/claim-absences.ts';
import { splitSentences } from '../locale/split-sentences.ts';
import type { ClaimLanguage } from './language.ts';
import { lineOf } from './line.ts';
import { findAllOf, findFirst, type PhraseList } from './patterns/phrase-list.ts';
import { type ClaimMemo, type ReadClaim, type ReadText, readClaims } from './read-claims.ts';
import { negatorsIn } from './stance.ts';
import { deniesOnce } from './sure/is-accounted-for.ts';
import { areKnown, whole } from './sure/places.ts';
import { type Context, nowhere, type PlacedSentence } from './text/context.ts';

/** A sentence that surely denies all there is of a kind, and what it stands below. */
export type Absence = {
  readonly kind: AbsentClaim;
  readonly claim: ReadClaim;
  readonly context: Context;
};

type Around = { readonly title: string; readonly firstLine: number; readonly memo?: ClaimMemo };

/**
 * The sentences of a section by which it tells that there is none of a kind: sure denials of which each word is one of the list
 * for that (`absences` of the language), in paragraphs of the text itself, with nothing in the section that affirms the kind.
 *
 * 1. `We do not transfer your data outside the EEA.` is one.
 * 2. `We do not transfer these data outside the EEA.` is none, nor is the first below `The newsletter is sent by Post Ltd.`
 */
export function readAbsences(
  { children, ...tree }: Root,
  source: string,
  language: ClaimLanguage,
  { title, ...around }: Around,
): Absence[] {
  const mayTell = children.some(
    (node) => node.type === 'paragraph' && mayTellAbsence(node, language),
  );
  // What HTML may head is no context that is read.
  if (!mayTell || children.some(({ type }) => type === 'html')) return [];
  const text = { ...tree, children: children.filter((node) => !holdsFacts(node)) };
  const above = { ...nowhere, headings: [title] };
  const read = readClaims(text, source, language, { ...around, above });
  return absentClaims
    .flatMap((kind) => absencesOf(kind, read, language))
    .map((one) => withTitle(one, titleAbove(children, one.claim.line - around.firstLine + 1)));
}

/** So long may a line be that stands for a heading. */
const longestTitle = 90;

/** The last line of its own above a place that ends as a heading does and has no mark of one: `**Newsletter**`. */
function titleAbove(children: readonly RootContent[], line: number): string | undefined {
  const above = children.filter(({ position }) => position && position.end.line < line);
  const own = above.slice(above.findLastIndex(({ type }) => type === 'heading') + 1);
  return own
    .filter(({ type }) => type === 'paragraph')
    .map((node) => textOf(node).trim())
    .findLast((text) => text.length <= longestTitle && !/[.!]["”)]*$/u.test(text));
}

function withTitle(absence: Absence, title: string | undefined): Absence {
  if (title === undefined) return absence;
  const { context } = absence;
  return { ...absence, context: { ...context, headings: [...context.headings, title] } };
}

/** Whether a block tells facts, or looks so: tables, and lists whose items begin with bold labels, are judged where facts are. */
function holdsFacts(node: RootContent): boolean {
  if (node.type !== 'list') return node.type === 'table';
  const [first] = node.children[0]?.children ?? [];
  return first?.type === 'paragraph' && first.children[0]?.type === 'strong';
}

function mayTellAbsence(paragraph: Paragraph, language: ClaimLanguage): boolean {
  return splitSentences(textOf(paragraph), language.locale).some((sentence) =>
    absentClaims.some((kind) => isOf(sentence, language.absences[kind].words, language)),
  );
}

/** Whether each word of a text is one of a list. */
function isOf(text: string, list: PhraseList, language: ClaimLanguage): boolean {
  const line = lineOf(text, language);
  const [first] = line.tokens;
  // Most texts begin otherwise.
  if (!first || list.candidates(first).length === 0) return false;
  return areKnown(line, whole(line), [list]);
}

/** Whether a heading, its number left out, is one below which a kind is told of as a whole. */
export function isHeadingOf(heading: string, kind: AbsentClaim, language: ClaimLanguage): boolean {
  const words = heading.replace(/^[\d\s.§()]+|\?\s*$/gu, '');
  return isOf(words, language.absences[kind].below, language);
}

function absencesOf(kind: AbsentClaim, read: ReadText, language: ClaimLanguage): Absence[] {
  const own = read.claims.filter((claim) => claim.kind === kind);
  if (own.some(affirms)) return [];
  return own.flatMap((claim) => {
    const sentence = read.sentences[claim.sentence];
    if (!sentence || claim.polarity === 'affirmed' || isOfOthers(claim)) return [];
    const isWhole =
      isPlain(sentence, language) &&
      isOf(sentence.text, language.absences[kind].words, language) &&
      deniesOnly(sentence.text, language) &&
      !isTakenBack(claim, read, language) &&
      (claimAbsences[kind].ofController || isFreeOfOthers(claim, read));
    return isWhole ? [{ kind, claim, context: sentence.context }] : [];
  });
}

/** Whether a claim tells that the controller does it, be it in some cases. */
function affirms(claim: ReadClaim): boolean {
  return claim.polarity === 'affirmed' && claim.certainty !== 'quoted' && !isOfOthers(claim);
}

/** Whether data come in or go to the person. */
function isOfOthers({ direction }: ReadClaim): boolean {
  return direction === 'in' || direction === 'person';
}

/** Whether a sentence is whole by itself: no item, no *no* to a question, no answer but to its heading, and nothing follows that it leads to. */
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
  return negators.length === 0 || deniesOnce(negators, line);
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
