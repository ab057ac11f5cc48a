/** The places of items by their keys, each list in order; an item may have several keys. */
export function placesByKey<Item>(
  items: readonly Item[],
  keysOf: (item: Item, place: number) => Iterable<string>,
): Map<string, number[]> {
  const places = new Map<string, number[]>();
  items.forEach((item, place) => {
    for (const key of keysOf(item, place)) {
      const known = places.get(key);
      if (known === undefined) places.set(key, [place]);
      else known.push(place);
    }
  });
  return places;
}
