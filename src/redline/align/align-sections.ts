import { type Block, sectionId } from '../text/tree.ts';
import { alignInOrder, type Link, linkByKey, pickFree, settle } from './link.ts';

/**
 * Which section became which: by id alone, whatever their texts. The heaviest common order stays, the rest have moved.
 *
 * 1. Ids `a b c` and `a c b`: the lighter of `b` and `c` has moved.
 * 2. An id that occurs twice is paired first with first, second with second.
 *
 * What it gets wrong: a section whose id was changed is removed and added.
 */
export function alignSections(before: readonly Block[], after: readonly Block[]): readonly Link[] {
  const idOf = (section: Block): string => sectionId(section) ?? '';
  return alignInOrder(before, after, (old, young) => settle(pickFree(linkByKey(old, young, idOf))));
}
