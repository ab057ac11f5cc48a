import { cutBefore } from '../cut-before.ts';
import type { InlineOperation } from '../edit-script.ts';
import { interleave } from '../interleave.ts';
import { mapRuns } from '../map-runs.ts';
import type { Match } from '../matches.ts';
import { holdsNumber, noteOf, numbersIn } from '../text/footnotes.ts';
import { type Inline, keepsSpace, soleElement } from '../text/tree.ts';
import { changeOf, changeOfReference, keep } from './change-of-words.ts';
import { type ElementItem, type Item, isElementItem, isSolid, nodesOf } from './items.ts';
import { sharesTags } from './pair-elements.ts';

/** Compares the insides of paired elements, or gives `null` when they are to be printed whole. */
export type CompareInside = (
  before: readonly Inline[],
  after: readonly Inline[],
  verbatim: boolean,
) => { readonly operations: readonly InlineOperation[] } | null;

/**
 * The operations on words, from the items of both texts and the matches between them.
 *
 * 1. Between two matches lies a gap. White space that both sides have at a gap's edge is kept, so that `kept six years` and
 *    `kept ten years` differ by `six` and `ten` alone.
 * 2. What is left of a gap is one change. A seam cuts it in two.
 * 3. A change whose words are the same on both sides is marked: `link` when an address differs, else `format`.
 */
export function operationsOf(
  before: readonly Item[],
  after: readonly Item[],
  matches: readonly Match[],
  compareInside: CompareInside,
): InlineOperation[] {
  const oldPlaces = solidPlaces(before);
  const youngPlaces = solidPlaces(after);
  // The same matches with the white space that stands in them.
  const spaced = matches.map((match): Match => {
    const [old, olds] = stretch(oldPlaces, match.before, match.olds);
    const [young, youngs] = stretch(youngPlaces, match.after, match.youngs);
    return { before: old, after: young, olds, youngs };
  });
  const piecesOf = (old: readonly Item[], young: readonly Item[]): Piece[] =>
    piecesOfMatch(old, young, compareInside);
  return joinKept(interleave(before, after, spaced, piecesOf, piecesOfGap));
}

/** An item that is kept, or another operation. */
type Piece = Item | InlineOperation;

function solidPlaces(items: readonly Item[]): number[] {
  return items.flatMap((item, place) => (isSolid(item) ? [place] : []));
}

/** Where some neighbours begin, and how far they reach. */
function stretch(places: readonly number[], first: number, count: number): [number, number] {
  const start = places[first] ?? 0;
  return [start, (places[first + count - 1] ?? start) - start + 1];
}

function piecesOfMatch(
  before: readonly Item[],
  after: readonly Item[],
  compareInside: CompareInside,
): Piece[] {
  const [old, young] = [before[0], after[0]];
  if (!old || !young) return [];
  const isOne = before.length + after.length === 2;
  if (isOne && isElementItem(old) && isElementItem(young))
    return piecesOfElement(old, young, compareInside);
  if (isOne && !isElementItem(old) && !isElementItem(young)) return [young];
  return piecesOfLook(nodesOf(before), nodesOf(after), compareInside);
}

function piecesOfElement(
  before: ElementItem,
  after: ElementItem,
  compareInside: CompareInside,
): Piece[] {
  const [was, is] = [before.element, after.element];
  const isRenumbered = holdsNumber(is.key) && numbersIn([was]) !== numbersIn([is]);
  if (noteOf(was) !== null && noteOf(is) !== null)
    return [isRenumbered ? changeOfReference(was, is) : after];
  if (was.key === is.key && !isRenumbered) return [after];
  if (!sharesTags(was, is)) return piecesOfLook([was], [is], compareInside);
  const compared = compareInside(was.children, is.children, keepsSpace(is));
  if (compared === null) return changeOf([was], [is]);
  return [{ op: 'inside', element: is, operations: compared.operations }];
}

/** Words in an element on one side, plain or in other elements on the other. */
function piecesOfLook(
  deleted: readonly Inline[],
  inserted: readonly Inline[],
  compareInside: CompareInside,
): Piece[] {
  const elements = [deleted, inserted].map(soleElement);
  const [was = deleted, is = inserted] = elements.map((element) => element?.children);
  // No link may stand in a link.
  const isNested = elements.some(
    (element, at) => element?.tag === 'a' && holdsLink(at > 0 ? was : is),
  );
  const isVerbatim = elements.some((element) => element && keepsSpace(element));
  const compared = elements.some(Boolean) && !isNested ? compareInside(was, is, isVerbatim) : null;
  return changeOf(deleted, inserted, compared?.operations);
}

function holdsLink(nodes: readonly Inline[]): boolean {
  return nodes.some((node) => 'tag' in node && (node.tag === 'a' || holdsLink(node.children)));
}

/** What stands between two matches: white space common to both edges is kept, the rest is a change, cut at seams. */
function piecesOfGap(old: readonly Item[], young: readonly Item[]): Piece[] {
  const leads = isSpace(old[0]) && isSpace(young[0]) ? 1 : 0;
  const trails =
    old.length > leads && young.length > leads && isSpace(old.at(-1)) && isSpace(young.at(-1))
      ? 1
      : 0;
  const inner = (items: readonly Item[]): Inline[][] =>
    cutBefore(items.slice(leads, items.length - trails), ({ kind }) => kind === 'seam').map(
      nodesOf,
    );
  const [oldParts, youngParts] = [inner(old), inner(young)];
  const longer = oldParts.length > youngParts.length ? oldParts : youngParts;
  const changes = longer.flatMap((_, part): Piece[] => {
    const change = changeOf(oldParts[part] ?? [], youngParts[part] ?? []);
    return part === 0 ? change : [{ op: 'seam', isNew: part < youngParts.length }, ...change];
  });
  return [...young.slice(0, leads), ...changes, ...young.slice(young.length - trails)];
}

function isSpace(item: Item | undefined): boolean {
  return item?.kind === 'space';
}

/** Puts neighbouring kept items together. */
function joinKept(pieces: readonly Piece[]): InlineOperation[] {
  return mapRuns(
    pieces,
    (piece) => ('op' in piece ? [piece] : null),
    (run) => keep(nodesOf(run.filter((piece) => 'kind' in piece))),
  );
}
