import type { CanonicalSection } from '../edit-script.ts';
import { heaviestOrder, type Weighed } from '../heaviest-order.ts';
import { isExchanged } from '../input-order.ts';

export interface SectionLink extends Weighed {
  readonly moved: boolean;
}

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
): readonly SectionLink[] {
  if (isExchanged(before.flatMap(keysOf), after.flatMap(keysOf))) {
    return alignSections(after, before).map((link) => ({
      ...link,
      before: link.after,
      after: link.before,
    }));
  }
  const places = new Map<string | null, number[]>();
  after.forEach(({ id }, place) => {
    places.set(id, [...(places.get(id) ?? []), place]);
  });
  const links = before.flatMap((section, place): Weighed[] => {
    const found = places.get(section.id)?.shift();
    return found === undefined ? [] : [{ before: place, after: found, weight: weightOf(section) }];
  });
  const order = new Set(heaviestOrder(links));
  return links.map((link) => ({ ...link, moved: !order.has(link) }));
}

function keysOf({ id, title, blocks }: CanonicalSection): string[] {
  return [id ?? '', title?.key ?? '', ...blocks.map(({ key }) => key)];
}

function weightOf(section: CanonicalSection): number {
  return section.blocks.reduce((sum, block) => sum + block.size, 1);
}
