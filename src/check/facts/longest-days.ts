const days: Readonly<Record<string, number>> = { Y: 366, M: 31, W: 7, D: 1 };

/** The most days that a duration (ISO 8601, hours left out) can be: `P1M` is 31. */
export function longestDays(duration: string): number {
  const [date = ''] = duration.split('T');
  return [...date.matchAll(/(\d+)([YMWD])/gu)].reduce(
    (sum, [, count, unit]) => sum + Number(count) * (days[unit ?? ''] ?? 0),
    0,
  );
}
