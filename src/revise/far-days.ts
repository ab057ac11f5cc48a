import { dayAfterPeriod } from './days.ts';

/** Whether a day of publication is more than a month from `now`, either way. */
export function isFar(day: string, now: string): boolean {
  const [early, late] = day < now ? [day, now] : [now, day];
  return late > dayAfterPeriod(early, 'P1M');
}

/** Whether a day of effect is more than a year after `now`: a year too many in a day to come always is. */
export function isFarAhead(day: string, now: string): boolean {
  return day > dayAfterPeriod(now, 'P1Y');
}
