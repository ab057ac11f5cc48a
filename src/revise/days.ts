/** The day before a day, both `YYYY-MM-DD`. */
export function dayBefore(day: string): string {
  return shift(day, -1);
}

/** The day after a day, both `YYYY-MM-DD`. */
export function dayAfter(day: string): string {
  return shift(day, 1);
}

const millisecondsADay = 86_400_000;

function shift(day: string, days: number): string {
  const moment = Date.parse(`${day}T00:00:00Z`) + days * millisecondsADay;
  return new Date(moment).toISOString().slice(0, 10);
}

/**
 * The day a period (ISO 8601, such as `P30D` or `P1M`) after a day. A month that lacks the day ends
 * on its last: a month after 31 January is 28 or 29 February. Parts of a day do not count.
 */
export function dayAfterPeriod(day: string, period: string): string {
  const [date = ''] = period.replace(/^P/u, '').split('T');
  const count = (unit: string) => Number(new RegExp(`(\\d+)${unit}`, 'u').exec(date)?.[1] ?? 0);
  const [year = 0, month = 0, dayOfMonth = 0] = day.split('-').map(Number);
  const months = year * 12 + month - 1 + count('Y') * 12 + count('M');
  const lastDay = new Date(Date.UTC(Math.floor(months / 12), (months % 12) + 1, 0)).getUTCDate();
  const moved = new Date(
    Date.UTC(Math.floor(months / 12), months % 12, Math.min(dayOfMonth, lastDay)),
  );
  return shift(moved.toISOString().slice(0, 10), count('W') * 7 + count('D'));
}
