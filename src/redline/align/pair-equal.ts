import type { Place } from '../matches.ts';
import { placesByKey } from '../places-by-key.ts';
import type { Block } from '../text/tree.ts';
import { matchKeys } from '../words/match-items.ts';
import { keyOf, placesOfLinks } from './link.ts';

/**
 * Pairs blocks of equal keys: the longest order that both texts share first, then what is left in order of appearance.
 *
 * 1. Old `A x B`, new `x B A`: x and B, then A, which has moved.
 * 2. Old `x A x B`, new `A x B`: the second `x` of the old text is paired, for it stands between the same neighbours.
 */
export function pairEqual(before: readonly Block[], after: readonly Block[]): readonly Place[] {
  const inOrder = matchKeys(before.map(keyOf), after.map(keyOf)) ?? [];
  const [olds, youngs] = [placesOfLinks('before', inOrder), placesOfLinks('after', inOrder)];
  const free = placesByKey(after, (block, place) => (youngs.has(place) ? [] : [block.key]));
  const others = before.flatMap(({ key }, old) => {
    const young = olds.has(old) ? undefined : free.get(key)?.shift();
    return young === undefined ? [] : [{ before: old, after: young }];
  });
  return [...inOrder, ...others];
}
