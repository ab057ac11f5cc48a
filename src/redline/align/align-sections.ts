import type { CanonicalSection } from '../edit-script.ts';
import { type Alignment, alignInOrder, linkOne, settle } from './link.ts';
import { placesByKey } from './places-by-key.ts';

/**
 * Which section became which: by id alone, whatever their texts. The heaviest common order stays, the rest have moved.
 *
 * 1. Ids `a b c` and `a c b`: the lighter of `b` and `c` has moved.
 * 2. An id that occurs twice is paired first with first, second with second.
 *
 * What it gets wrong: a section whose id was changed is removed and added.
 */
export function alignSections(
  before: readonly CanonicalSection[],
  after: readonly CanonicalSection[],
): Alignment {
  return alignInOrder(before, after, keysOf, alignById);
}

function alignById(
  before: readonly CanonicalSection[],
  after: readonly CanonicalSection[],
): Alignment {
  const places = placesByKey(after, ({ id }) => [id ?? '']);
  const links = before.flatMap((section, place) => {
    const found = places.get(section.id ?? '')?.shift();
    return found === undefined ? [] : linkOne(place, found, sizeOf(section), 1);
  });
  return settle(links);
}

function keysOf({ id, title, blocks }: CanonicalSection): string[] {
  return [id ?? '', title?.key ?? '', ...blocks.map(({ key }) => key)];
}

function sizeOf({ blocks }: CanonicalSection): number {
  return blocks.reduce((sum, { size }) => sum + size, 0);
}
