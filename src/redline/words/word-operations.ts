import type { InlineOperation } from '../edit-script.ts';
import { holdsNumber, noteOf, numbersIn } from '../text/footnotes.ts';
import type { Inline, InlineElement } from '../text/tree.ts';
import { changeOf, changeOfReference } from './change-of-words.ts';
import { cutAt } from './cut-at.ts';
import { type Item, isElement, isSolid, itemKey, nodesOf } from './items.ts';
import type { Match } from './match-items.ts';

/** Compares the insides of two paired elements, or gives `null` when they are to be printed whole. */
export type CompareInside = (
  before: InlineElement,
  after: InlineElement,
) => readonly InlineOperation[] | null;

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
  let oldEnd = 0;
  let youngEnd = 0;
  const pieces = [...matches, { before: oldPlaces.length, after: youngPlaces.length }].flatMap(
    (match) => {
      const oldAt = oldPlaces[match.before] ?? before.length;
      const youngAt = youngPlaces[match.after] ?? after.length;
      const gap = piecesOfGap(before.slice(oldEnd, oldAt), after.slice(youngEnd, youngAt));
      oldEnd = oldAt + 1;
      youngEnd = youngAt + 1;
      return [...gap, ...piecesOfMatch(before[oldAt], after[youngAt], compareInside)];
    },
  );
  return joinKept(pieces);
}

/** An item that is kept, or another operation. */
type Piece = Item | InlineOperation;

function solidPlaces(items: readonly Item[]): number[] {
  return items.flatMap((item, place) => (isSolid(item) ? [place] : []));
}

function piecesOfMatch(
  old: Item | undefined,
  young: Item | undefined,
  compareInside: CompareInside,
): Piece[] {
  if (old === undefined || young === undefined) return [];
  if (!isElement(old) || !isElement(young)) return [young];
  const [before, after] = [old.element, young.element];
  const isRenumbered = holdsNumber(after.key) && numbersIn([before]) !== numbersIn([after]);
  if (noteOf(before) !== null && noteOf(after) !== null) {
    return [isRenumbered ? changeOfReference(before, after) : young];
  }
  if (itemKey(old) === itemKey(young) && !isRenumbered) return [young];
  const operations = compareInside(before, after);
  if (operations === null) return changeOf([before], [after]);
  return [{ op: 'inside', element: after, operations }];
}

/** What stands between two matches: white space common to both edges is kept, the rest is a change, cut at seams. */
function piecesOfGap(old: readonly Item[], young: readonly Item[]): Piece[] {
  const leads = isSpace(old[0]) && isSpace(young[0]) ? 1 : 0;
  const trails =
    old.length > leads && young.length > leads && isSpace(old.at(-1)) && isSpace(young.at(-1))
      ? 1
      : 0;
  const inner = (items: readonly Item[]): Inline[][] =>
    cutAt(items.slice(leads, items.length - trails), ({ kind }) => kind === 'seam').map(nodesOf);
  const [oldParts, youngParts] = [inner(old), inner(young)];
  const longer = oldParts.length > youngParts.length ? oldParts : youngParts;
  const changes = longer.flatMap((_, part): Piece[] => {
    const change = changeOf(oldParts[part] ?? [], youngParts[part] ?? []);
    return part === 0 ? change : [{ op: 'seam' }, ...change];
  });
  return [...young.slice(0, leads), ...changes, ...young.slice(young.length - trails)];
}

function isSpace(item: Item | undefined): boolean {
  return item?.kind === 'space';
}

/** Puts neighbouring kept items together. */
function joinKept(pieces: readonly Piece[]): InlineOperation[] {
  const operations: InlineOperation[] = [];
  let kept: Item[] = [];
  const flush = (): void => {
    const nodes = nodesOf(kept);
    if (nodes.length > 0) operations.push({ op: 'keep', nodes });
    kept = [];
  };
  for (const piece of pieces) {
    if ('kind' in piece) kept.push(piece);
    else {
      flush();
      operations.push(piece);
    }
  }
  flush();
  return operations;
}
