/** Something with a place in the old text, a place in the new one and a weight. */
export interface Weighed {
  readonly before: number;
  readonly after: number;
  readonly weight: number;
}

/**
 * The heaviest increasing subsequence: of all subsets of `links` whose places rise in both texts,
 * the one with the greatest weight in sum. What is not in it has moved.
 *
 * 1. Old order A B C, new order C A B, equal weights: A and B stay, C moved.
 * 2. The same with a C heavier than A and B together: C stays, A and B moved. A reader sees the least text move.
 *
 * 3. Links that share a place are alternatives: one of them at most is chosen.
 *
 * A Fenwick tree of prefix maxima over the new places: O(n log n). Equal weights are settled by the old order.
 */
export function heaviestOrder<Link extends Weighed>(links: readonly Link[]): Link[] {
  // Of links from one place the furthest comes first, so that no two of them can follow each other.
  const sorted = [...links].sort(
    (one, other) => one.before - other.before || other.after - one.after,
  );
  const length = sorted.reduce((most, link) => Math.max(most, link.after + 1), 0);
  const tree = new Array<number>(length + 1).fill(-1);
  const totals: number[] = [];
  const previous: number[] = [];
  const heavier = (one: number, other: number): number =>
    (totals[other] ?? 0) > (totals[one] ?? 0) ? other : one;
  sorted.forEach((link, index) => {
    let best = -1;
    for (let node = link.after; node > 0; node -= node & -node)
      best = heavier(best, tree[node] ?? -1);
    previous.push(best);
    totals.push((totals[best] ?? 0) + link.weight);
    for (let node = link.after + 1; node <= length; node += node & -node) {
      tree[node] = heavier(tree[node] ?? -1, index);
    }
  });
  let at = totals.reduce((best, total, index) => (total > (totals[best] ?? 0) ? index : best), -1);
  const order: Link[] = [];
  for (let link = sorted[at]; link !== undefined; link = sorted[at]) {
    order.push(link);
    at = previous[at] ?? -1;
  }
  return order.reverse();
}
