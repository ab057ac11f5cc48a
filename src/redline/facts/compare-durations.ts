interface Bounds {
  readonly least: number;
  readonly most: number;
}

/**
 * Which of two ISO 8601 durations is longer: `-1` the first is shorter, `0` equal, `1` longer, `null` where that cannot be
 * said.
 *
 * 1. `P12M` and `P1Y`: equal. `P6M` and `P1Y`: shorter. `P2W` and `P14D`: equal.
 * 2. `P30D` and `P1M`: `null`, for a month has 28 to 31 days. `P20D` and `P1M`: shorter in any month.
 */
export function compareDurations(one: string, other: string): -1 | 0 | 1 | null {
  const first = parse(one);
  const second = parse(other);
  if (first === null || second === null) return null;
  if (first.months === second.months && first.days === second.days) return 0;
  const [a, b] = [inDays(first), inDays(second)];
  if (first.months <= second.months && first.days <= second.days) return -1;
  if (first.months >= second.months && first.days >= second.days) return 1;
  if (a.most < b.least) return -1;
  return a.least > b.most ? 1 : null;
}

interface Duration {
  readonly months: number;
  readonly days: number;
}

const DURATION =
  /^P(?=.)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=.)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/u;

function parse(text: string): Duration | null {
  const match = DURATION.exec(text);
  if (match === null) return null;
  const part = (group: number): number => Number(match[group] ?? 0);
  return {
    months: part(1) * 12 + part(2),
    days: part(3) * 7 + part(4) + part(5) / 24 + part(6) / 1440 + part(7) / 86_400,
  };
}

/** The fewest and the most days that months can be: 365.2425 days a year on the average of 400 years, a single one 28 to 31. */
function inDays({ months, days }: Duration): Bounds {
  const years = Math.floor(months / 12);
  const rest = months % 12;
  return { least: years * 365 + rest * 28 + days, most: years * 366 + rest * 31 + days };
}
