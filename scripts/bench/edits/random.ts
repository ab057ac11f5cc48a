/** Choices that are the same in every run with the same seed. */
export interface Random {
  /** A whole number from 0 up to, but not including, `limit`. */
  readonly below: (limit: number) => number;
  readonly pick: <Value>(values: readonly Value[]) => Value | undefined;
  /** True as often as `share` says, from 0 to 1. */
  readonly chance: (share: number) => boolean;
}

/** Mulberry32, which is even enough to choose places in texts. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    pick: (values) => values[below(values.length)],
    chance: (share) => next() < share,
  };
}

/** The same values in another order. */
export function shuffle<Value>(values: readonly Value[], random: Random): Value[] {
  const mixed = [...values];
  for (let place = mixed.length - 1; place > 0; place -= 1) {
    const other = random.below(place + 1);
    [mixed[place], mixed[other]] = [mixed[other] as Value, mixed[place] as Value];
  }
  return mixed;
}
