import { heaviestOrder, type Weighed } from '../heaviest-order.ts';
import { isExchanged } from '../input-order.ts';
import type { Block } from '../text/tree.ts';

/** Blocks or sections that stand for each other: one and one, one and its split parts, or the merged ones and one. */
export interface Link extends Weighed {
  /** How many neighbours it links, from `before` and from `after` on. */
  readonly olds: number;
  readonly youngs: number;
  /** How alike they are: 1 for equal ones. */
  readonly score: number;
}

export interface Alignment {
  /** In the order of both texts. */
  readonly kept: readonly Link[];
  /** What changed its place among the kept ones. */
  readonly moved: readonly Link[];
}

export function linkOne(before: number, after: number, size: number, score: number): Link {
  return { before, after, weight: size + 1, olds: 1, youngs: 1, score };
}

/** The same link from the new text to the old one. */
export function exchange(link: Link): Link {
  const { before, after, olds, youngs } = link;
  return { ...link, before: after, after: before, olds: youngs, youngs: olds };
}

/** Aligns blocks with `align` in the order in which they are compared, whichever are the old ones. */
export function alignInOrder(
  before: readonly Block[],
  after: readonly Block[],
  align: (before: readonly Block[], after: readonly Block[]) => Alignment,
): Alignment {
  if (!isExchanged(before.map(keyOf), after.map(keyOf))) return align(before, after);
  const { kept, moved } = align(after, before);
  return { kept: kept.map(exchange), moved: moved.map(exchange) };
}

/** What equal blocks have in common. */
export function keyOf({ key }: Block): string {
  return key;
}

/** Lets the heaviest common order of links stay; the rest have moved. */
export function settle(links: readonly Link[]): Alignment {
  const kept = heaviestOrder(links);
  const inOrder = new Set(kept);
  return { kept, moved: links.filter((link) => !inOrder.has(link)) };
}
