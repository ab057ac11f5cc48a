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
