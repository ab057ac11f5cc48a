/** A list cut before some of its items: one run more than there are such items, for the first begins with none. */
export function cutBefore<Item>(items: readonly Item[], isCut: (item: Item) => boolean): Item[][] {
  const runs: Item[][] = [[]];
  for (const item of items) {
    if (isCut(item)) runs.push([]);
    runs.at(-1)?.push(item);
  }
  return runs;
}
