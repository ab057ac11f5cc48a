import type { Facts } from '../../../schema/disclosures/index.ts';
import type { Retention } from '../../../schema/disclosures/retention.ts';
import { longestDays } from '../facts/longest-days.ts';
import type { Remark } from '../findings/finding.ts';
import { nameInMessage } from '../findings/name-entry.ts';
import { endOfYear } from './end-of-year.ts';

/** An act on accounts: what rests on it, how long it asks at least (ISO 8601), and how texts tell the end of the year it counts from. */
export type AccountsAct = {
  readonly isNamed: (law: NonNullable<Retention['law']>[number]) => boolean;
  readonly least: string;
  readonly end?: RegExp;
};

/** The retention entries that rest on an act and fall short of it, at the field that does. */
export function* shortOfAct({ retention = [] }: Facts, act: AccountsAct): Iterable<Remark> {
  for (const [index, entry] of retention.entries()) {
    if (!(entry.law ?? []).some(act.isNamed)) continue;
    const field = fallsShort(entry, act.least, act.end);
    if (!field) continue;
    yield {
      path: ['retention', index, field],
      data: { entry: nameInMessage(entry.id, entry.name) },
    };
  }
}

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
