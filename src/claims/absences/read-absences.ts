import type { Paragraph, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { type AbsentClaim, absentClaims } from '../../../schema/claim-absences.ts';
import { splitSentences } from '../../locale/split-sentences.ts';
import type { ClaimLanguage } from '../language.ts';
import { lineOf } from '../line.ts';
import { findFirst } from '../patterns/phrase-list.ts';
import { type ClaimMemo, type ReadClaim, type ReadText, readClaims } from '../read-claims.ts';
import { type Context, nowhere } from '../text/context.ts';
import { namesThirdCountry } from '../values/countries-named.ts';
import { holdsAbsenceWords } from './absence-words.ts';
import { isWhole } from './is-whole.ts';
import { titleAbove } from './title-above.ts';

/** A sentence that denies all there is of a kind, and what it stands below. */
export type Absence = {
  readonly kind: AbsentClaim;
  readonly claim: ReadClaim;
  readonly context: Context;
};

type Around = { readonly title: string; readonly firstLine: number; readonly memo?: ClaimMemo };

/**
 * The sentences of a section by which it tells that there is none of a kind: denials of which each word is one of the list
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
  if (!mayTell || children.some((node) => node.type === 'html')) return [];
  const text = { ...tree, children: children.filter((node) => !holdsFacts(node)) };
  const above = { ...nowhere, headings: [title] };
  const read = readClaims(text, source, language, { ...around, above });
  const isAbroad = children.some((node) => holdsFacts(node) && isOfAbroad(node, language));
  return absentClaims
    .filter((kind) => kind !== 'transfer' || !isAbroad)
    .flatMap((kind) => absencesOf(kind, read, language))
    .flatMap((one) => {
      const line = one.claim.line - around.firstLine + 1;
      // A list of facts may hold an exception.
      const isExcepted = belowHeading(children, line).some(
        (node) => holdsFacts(node) && excepts(node, language),
      );
      return isExcepted ? [] : withTitle(one, titleAbove(children, line));
    });
}

/** What stands below the heading of a line, down to the next of its depth: all, where none is above it. */
function belowHeading(children: readonly RootContent[], line: number): readonly RootContent[] {
  const at = children.findLastIndex(
    ({ type, position }) => type === 'heading' && position && position.end.line < line,
  );
  const heading = children[at];
  if (heading?.type !== 'heading') return children;
  const below = children.slice(at + 1);
  const next = below.findIndex((node) => node.type === 'heading' && node.depth <= heading.depth);
  return next < 0 ? below : below.slice(0, next);
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

/** Whether a block of facts names a country outside of the EEA. */
function isOfAbroad(node: RootContent, language: ClaimLanguage): boolean {
  const texts = node.type === 'table' ? node.children.flatMap(({ children }) => children) : [node];
  return texts.some((one) => namesThirdCountry(textOf(one), language));
}

/** Whether a label or the head of a column is a word for exceptions. */
function excepts(node: RootContent, language: ClaimLanguage): boolean {
  return labelsIn(node).some((label) => {
    const { tokens } = lineOf(label, language);
    const words = tokens.filter(({ isMark }) => !isMark);
    return words.length === 1 && findFirst(language.grammar.laterExceptions, words) !== undefined;
  });
}

function labelsIn(node: RootContent): string[] {
  if (node.type === 'table') return (node.children[0]?.children ?? []).map((cell) => textOf(cell));
  if (node.type !== 'list') return [];
  return node.children.flatMap(({ children: [first] }) => {
    const label = first?.type === 'paragraph' ? first.children[0] : undefined;
    return label?.type === 'strong' ? [textOf(label)] : [];
  });
}

function mayTellAbsence(paragraph: Paragraph, language: ClaimLanguage): boolean {
  return splitSentences(textOf(paragraph), language.locale).some((sentence) =>
    absentClaims.some((kind) => holdsAbsenceWords(sentence, kind, language)),
  );
}

function absencesOf(kind: AbsentClaim, read: ReadText, language: ClaimLanguage): Absence[] {
  const own = read.claims.filter((claim) => claim.kind === kind && !isOfOthers(claim));
  if (own.some(affirms)) return [];
  return own
    .filter((claim) => claim.polarity === 'denied' && isWhole(claim, kind, read, language))
    .map((claim) => {
      return { kind, claim, context: read.sentences[claim.sentence]?.context ?? nowhere };
    });
}

/** Whether a claim tells that the controller does it, be it in some cases. */
function affirms({ polarity, certainty }: ReadClaim): boolean {
  return polarity === 'affirmed' && certainty !== 'quoted';
}

/** Whether data come in or go to the person. */
function isOfOthers({ direction }: ReadClaim): boolean {
  return direction === 'in' || direction === 'person';
}
