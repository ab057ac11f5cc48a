import type { Block } from '../text/tree.ts';
import { placesByKey } from './places-by-key.ts';

/**
 * Pairs blocks of equal keys: those that occur once in each text first, then their equal
 * neighbours, then what is left in order of appearance.
 *
 * 1. Old `A x B x`, new `B x A x`: A and B are paired as the only ones; each `x` follows its neighbour, so both
 *    pairs stay together when they move.
 * 2. Old `x x`, new `x`: the first `x` of the old text is paired.
 *
 * Returns the new place of each old block, `-1` where there is none (Heckel, CACM 1978, with whole blocks for lines).
 */
export function pairEqual(before: readonly Block[], after: readonly Block[]): number[] {
  const pairs = new Array<number>(before.length).fill(-1);
  const taken = new Set<number>();
  const join = (old: number, young: number): void => {
    const key = before[old]?.key;
    if (key === undefined || key !== after[young]?.key) return;
    if (pairs[old] !== -1 || taken.has(young)) return;
    pairs[old] = young;
    taken.add(young);
  };
  const joinNeighbour = (old: number, step: 1 | -1): void => {
    const young = pairs[old] ?? -1;
    if (young !== -1) join(old + step, young + step);
  };
  const oldPlaces = placesByKey(before, keysOf);
  const youngPlaces = placesByKey(after, keysOf);
  for (const [key, [old = -1, ...others]] of oldPlaces) {
    const young = youngPlaces.get(key) ?? [];
    if (others.length === 0 && young.length === 1) join(old, young[0] ?? -1);
  }
  for (let old = 0; old < before.length; old += 1) joinNeighbour(old, 1);
  for (let old = before.length - 1; old >= 0; old -= 1) joinNeighbour(old, -1);
  for (const [key, places] of oldPlaces) {
    const free = (youngPlaces.get(key) ?? []).filter((young) => !taken.has(young));
    for (const old of places) if (pairs[old] === -1) join(old, free.shift() ?? -1);
  }
  return pairs;
}

function keysOf({ key }: Block): readonly string[] {
  return [key];
}
