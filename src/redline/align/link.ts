import { heaviestOrder, type Weighed } from '../heaviest-order.ts';
import { exchange, isExchanged, type Match, type Place } from '../matches.ts';
import { placesByKey } from '../places-by-key.ts';
import type { Block } from '../text/tree.ts';

/** Blocks or sections that stand for each other: one and one, one and its split parts, or the merged ones and one. */
export interface Link extends Match, Weighed {
  /** How alike they are: 1 for equal ones. */
  readonly score: number;
  /** Whether they changed their place among the others. */
  readonly isMoved: boolean;
}

export function linkOne(before: number, after: number, size: number, score: number): Link {
  return { before, after, weight: size + 1, olds: 1, youngs: 1, score, isMoved: false };
}

/** Aligns blocks with `align` in the order in which they are compared, whichever are the old ones. */
export function alignInOrder(
  before: readonly Block[],
  after: readonly Block[],
  align: (before: readonly Block[], after: readonly Block[]) => readonly Link[],
): readonly Link[] {
  const isInOrder = !isExchanged(before, after, keyOf);
  return isInOrder ? align(before, after) : align(after, before).map(exchange);
}

/** Every link between blocks of one key. */
export function linkByKey(
  before: readonly Block[],
  after: readonly Block[],
  key: (block: Block) => string,
): readonly Link[] {
  const places = placesByKey(after, (block) => [key(block)]);
  return before.flatMap((block, old) =>
    (places.get(key(block)) ?? []).map((young) => linkOne(old, young, block.size, 1)),
  );
}

/** The places that links take in the old text, or in the new one. */
export function placesOfLinks(side: keyof Place, links: readonly Match[]): ReadonlySet<number> {
  return new Set(
    links.flatMap((link) =>
      Array.from(
        { length: side === 'before' ? link.olds : link.youngs },
        (_, at) => link[side] + at,
      ),
    ),
  );
}

/** The links whose places no link before them takes. */
export function pickFree(links: readonly Link[]): readonly Link[] {
  const [olds, youngs] = [new Set<number>(), new Set<number>()];
  return links.filter(({ before, after }) => {
    if (olds.has(before) || youngs.has(after)) return false;
    olds.add(before);
    youngs.add(after);
    return true;
  });
}

/** What equal blocks have in common. */
export function keyOf({ key }: Block): string {
  return key;
}

/** Lets the heaviest common order of links stay, which comes first; the rest have moved. */
export function settle(links: readonly Link[]): readonly Link[] {
  const kept = new Set(heaviestOrder(links));
  const moved = links.filter((link) => !kept.has(link));
  return [...kept, ...moved.map((link) => ({ ...link, isMoved: true }))];
}
