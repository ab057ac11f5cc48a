import type { Retention } from '../../../schema/disclosures/retention.ts';
import { longestDays } from '../facts/longest-days.ts';
import { endOfYear } from './end-of-year.ts';

/**
 * The field in which what is kept falls short of a period that an act counts from the end of a year: the period itself, or one as
 * long that begins at once. A longer period is another matter, and so is one that runs on after a contract. `least` is an ISO 8601
 * duration, `end` tells the end of the year that the act counts from.
 */
export function fallsShort(
  { period, during, from }: Retention,
  least: string,
  end: RegExp = endOfYear,
): 'period' | 'from' | undefined {
  if (!period || during) return undefined;
  const missing = longestDays(least) - longestDays(period);
  if (missing > 0) return 'period';
  return missing === 0 && from !== undefined && !end.test(from) ? 'from' : undefined;
}
