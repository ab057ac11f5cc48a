import { placesByKey } from '../places-by-key.ts';
import { type Block, sectionId } from '../text/tree.ts';
import { alignInOrder, type Link, linkOne, settle } from './link.ts';

/**
 * Which section became which: by id alone, whatever their texts. The heaviest common order stays, the rest have moved.
 *
 * 1. Ids `a b c` and `a c b`: the lighter of `b` and `c` has moved.
 * 2. An id that occurs twice is paired first with first, second with second.
 *
 * What it gets wrong: a section whose id was changed is removed and added.
 */
export function alignSections(before: readonly Block[], after: readonly Block[]): readonly Link[] {
  return alignInOrder(before, after, (old, young) => {
    const places = placesByKey(young, (section) => [sectionId(section) ?? '']);
    const links = old.flatMap((section, place) => {
      const found = places.get(sectionId(section) ?? '')?.shift();
      return found === undefined ? [] : linkOne(place, found, section.size, 1);
    });
    return settle(links);
  });
}
