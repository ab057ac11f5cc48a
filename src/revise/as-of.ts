import { dayAfter } from './days.ts';
import type { History, RevisionSummary } from './history.ts';
import { type Period, type Periods, periodOn, periods } from './periods.ts';
import { statusOn } from './status.ts';

/** What is known of a day. */
export type AsOf = {
  /** The stretch that the day lies in: which revision was in force, or why none is known. */
  period: Period;
  /** Published by then, to take effect later. */
  announced: readonly RevisionSummary[];
};

/** What the records tell of one day. */
export function asOf(history: History, day: string): AsOf {
  return asOfIn(periods(history), history, day);
}

function asOfIn(all: Periods, history: History, day: string): AsOf {
  return {
    period: periodOn(all, day),
    announced: history.filter(
      ({ id, published, from }) =>
        published <= day && day < from && statusOn(history, id, day)?.status === 'announced',
    ),
  };
}

/**
 * All of time as stretches of days of which the same is told; each begins on `from` and ends where the next
 * begins. A stretch begins on every day of `others` too.
 */
export function asOfStretches(
  history: History,
  others: readonly string[] = [],
): (AsOf & { from: string | null })[] {
  const turns = history.flatMap(({ published, from, withdrawn }) => [
    published,
    dayAfter(published),
    from,
    dayAfter(from),
    ...(withdrawn ? [withdrawn.date] : []),
  ]);
  const days = [...new Set([...turns, ...others])].sort();
  const all = periods(history);
  return [
    { from: null, ...asOfIn(all, history, '0000-01-01') },
    ...days.map((from) => ({ from, ...asOfIn(all, history, from) })),
  ];
}
