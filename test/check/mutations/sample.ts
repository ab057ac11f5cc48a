/** Up to `count` of the items, the same ones for the same seed. */
export function sampleOf<T>(items: readonly T[], count: number, seed: number): T[] {
  const left = [...items];
  const picked: T[] = [];
  let state = seed;
  while (picked.length < count && left.length > 0) {
    state = next(state);
    picked.push(...left.splice(state % left.length, 1));
  }
  return picked;
}

/** The next number of the generator of Park and Miller: 1 to 2^31 - 2. */
function next(state: number): number {
  return (state * 48_271) % 2_147_483_647;
}
