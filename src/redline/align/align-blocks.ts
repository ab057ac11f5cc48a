import { heaviestOrder, type Weighed } from '../heaviest-order.ts';
import { isExchanged } from '../input-order.ts';
import { type Block, signatureOf } from '../text/tree.ts';
import { type Featured, featuresOf } from './features.ts';
import { findSplits } from './find-splits.ts';
import { pairEqual } from './pair-equal.ts';
import { pairSimilar } from './pair-similar.ts';

/** Blocks that stand for each other: one and one, one and its split parts, or the merged ones and one. */
export interface Link extends Weighed {
  readonly oldPlaces: readonly number[];
  readonly youngPlaces: readonly number[];
  /** 1 for equal blocks. */
  readonly score: number;
}

export interface Alignment {
  /** In the order of both texts. */
  readonly kept: readonly Link[];
  /** Equal or nearly equal blocks that changed their place among the kept ones. */
  readonly moved: readonly Link[];
}

/** Below this a block at another place is not the same block moved. */
const MOVED_ALIKE = 0.5;

/**
 * Which block of the old text became which block of the new one.
 *
 * 1. Equal blocks at the start and the end are kept, so that few edits in a long text cost little.
 * 2. Between them equal blocks are paired (pair-equal.ts), then splits and merges found among the unpaired
 *    (find-splits.ts), then similar blocks (pair-similar.ts).
 * 3. The heaviest common order of the pairs stays (heaviest-order.ts); a pair outside it has moved.
 *
 * What it gets wrong: when a block is repeated and one copy goes, the copy at the end counts as
 * removed. A split that also moved shows as removed and added.
 */
export function alignBlocks(before: readonly Block[], after: readonly Block[]): Alignment {
  const keys = (blocks: readonly Block[]): string[] => blocks.map(({ key }) => key);
  if (isExchanged(keys(before), keys(after))) {
    const { kept, moved } = alignBlocks(after, before);
    return { kept: kept.map(exchange), moved: moved.map(exchange) };
  }
  const head = equalHead(before, after);
  const tail = equalTail(before, after, head);
  const oldEnd = before.length - tail;
  const youngEnd = after.length - tail;
  const links = linkMiddle(before.slice(head, oldEnd), after.slice(head, youngEnd), head);
  const order = heaviestOrder(links);
  const inOrder = new Set(order);
  const kept = [
    ...Array.from({ length: head }, (_, place) => oneToOne(place, place, 1, 1)),
    ...order,
    ...Array.from({ length: tail }, (_, place) => oneToOne(oldEnd + place, youngEnd + place, 1, 1)),
  ];
  return {
    kept,
    moved: links.filter((link) => !inOrder.has(link) && canMove(link, before, after)),
  };
}

/**
 * Which of the blocks that went from one place became which of those that came at another, as pairs that can be shown
 * as moves. Every pair of `before` and `after` may be one: their order says nothing.
 */
export function alignMoved(before: readonly Block[], after: readonly Block[]): readonly Link[] {
  const keys = (blocks: readonly Block[]): string[] => blocks.map(({ key }) => key);
  if (isExchanged(keys(before), keys(after))) return alignMoved(after, before).map(exchange);
  return linkMiddle(before, after, 0).filter((link) => canMove(link, before, after));
}

function exchange(link: Link): Link {
  const { before, after, oldPlaces, youngPlaces } = link;
  return { ...link, before: after, after: before, oldPlaces: youngPlaces, youngPlaces: oldPlaces };
}

function equalHead(before: readonly Block[], after: readonly Block[]): number {
  let head = 0;
  while (before[head] !== undefined && before[head]?.key === after[head]?.key) head += 1;
  return head;
}

function equalTail(before: readonly Block[], after: readonly Block[], head: number): number {
  const most = Math.min(before.length, after.length) - head;
  let tail = 0;
  while (tail < most && before.at(-1 - tail)?.key === after.at(-1 - tail)?.key) tail += 1;
  return tail;
}

function linkMiddle(before: readonly Block[], after: readonly Block[], head: number): Link[] {
  const equal = pairEqual(before, after);
  const links = equal.flatMap((young, old) =>
    young === -1 ? [] : [oneToOne(old + head, young + head, before[old]?.size ?? 0, 1)],
  );
  const paired = new Set(equal);
  const old = unpaired(before, (place) => equal[place] !== -1, head);
  const young = unpaired(after, (place) => paired.has(place), head);
  links.push(...linkChanged(old, young));
  return links;
}

function linkChanged(old: readonly Featured[], young: readonly Featured[]): Link[] {
  const splits = findSplits(old, young);
  const free = without(
    old,
    splits.map(({ whole }) => whole),
  );
  const freeYoung = without(
    young,
    splits.flatMap(({ parts }) => parts),
  );
  const merges = findSplits(freeYoung, free);
  const oldLeft = without(
    free,
    merges.flatMap(({ parts }) => parts),
  );
  const youngLeft = without(
    freeYoung,
    merges.map(({ whole }) => whole),
  );
  const sizes = new Map(old.map(({ index, block }) => [index, block.size]));
  return [
    ...splits.map(({ whole, parts }) => manyLinked([whole], parts, sizes)),
    ...merges.map(({ whole, parts }) => manyLinked(parts, [whole], sizes)),
    ...pairSimilar(oldLeft, youngLeft).map(({ before, after, score }) =>
      oneToOne(before, after, (sizes.get(before) ?? 0) * score, score),
    ),
  ];
}

function unpaired(
  blocks: readonly Block[],
  isPaired: (place: number) => boolean,
  head: number,
): Featured[] {
  return blocks.flatMap((block, place) =>
    isPaired(place) ? [] : [{ index: place + head, block, features: featuresOf(block) }],
  );
}

function without(featured: readonly Featured[], places: readonly number[]): Featured[] {
  const gone = new Set(places);
  return featured.filter(({ index }) => !gone.has(index));
}

function oneToOne(before: number, after: number, weight: number, score: number): Link {
  return { before, after, weight: weight + 1, oldPlaces: [before], youngPlaces: [after], score };
}

function manyLinked(
  oldPlaces: readonly number[],
  youngPlaces: readonly number[],
  sizes: ReadonlyMap<number, number>,
): Link {
  const weight = oldPlaces.reduce((sum, place) => sum + (sizes.get(place) ?? 0), 1);
  return {
    before: oldPlaces[0] ?? 0,
    after: youngPlaces[0] ?? 0,
    weight,
    oldPlaces,
    youngPlaces,
    score: 1 / 2,
  };
}

/** A block without tags or text of its own cannot be shown as moved. */
function canMove(link: Link, before: readonly Block[], after: readonly Block[]): boolean {
  if (link.oldPlaces.length > 1 || link.youngPlaces.length > 1) return false;
  const old = before[link.before];
  const young = after[link.after];
  if (old === undefined || young === undefined || old.bare || young.bare) return false;
  return old.size > 0 && link.score >= MOVED_ALIKE && signatureOf(old) === signatureOf(young);
}
