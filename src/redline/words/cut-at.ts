/** The runs of a list between the items at which it is cut; one more than there are such items. */
export function cutAt<Item>(items: readonly Item[], isCut: (item: Item) => boolean): Item[][] {
  const runs: Item[][] = [[]];
  for (const item of items) {
    if (isCut(item)) runs.push([]);
    else runs.at(-1)?.push(item);
  }
  return runs;
}
