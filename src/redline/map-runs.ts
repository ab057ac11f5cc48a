/** What is made of a list: of each item that stands `alone`, and of each run of those before, between and after them. */
export function mapRuns<Item, Result>(
  items: readonly Item[],
  alone: (item: Item) => readonly Result[] | null,
  inRun: (run: readonly Item[]) => readonly Result[],
): Result[] {
  const results: Result[] = [];
  let run: Item[] = [];
  for (const item of items) {
    const made = alone(item);
    if (made === null) run.push(item);
    else {
      results.push(...inRun(run), ...made);
      run = [];
    }
  }
  return [...results, ...inRun(run)];
}
