import { dayAfter } from './days.ts';
import type { History, RevisionSummary } from './history.ts';
import { type Period, type Periods, periodOn, periods } from './periods.ts';
import { statusAmong } from './status.ts';
import { type RecordedStretch, recordedStretches } from './stretches.ts';

/** What is known of a day. */
export type AsOf = {
  /** The stretch that the day lies in: which revision was in force, or why none is known. */
  period: Period;
  /** Published by then, to take effect later. */
  announced: readonly RevisionSummary[];
};

/** What the records tell of one day. */
export function asOf(history: History, day: string): AsOf {
  return asOfIn(recordOf(history), history, day);
}

/** What a history tells of all days. */
type Recorded = { readonly all: Periods; readonly stretches: readonly RecordedStretch[] };

function recordOf(history: History): Recorded {
  return { all: periods(history), stretches: recordedStretches(history) };
}

function asOfIn({ all, stretches }: Recorded, history: History, day: string): AsOf {
  return {
    period: periodOn(all, day),
    announced: history.filter(
      (revision) =>
        revision.published <= day &&
        day < revision.from &&
        statusAmong(history, revision, day, stretches).status === 'announced',
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
  const recorded = recordOf(history);
  return [
    { from: null, ...asOfIn(recorded, history, '0000-01-01') },
    ...days.map((from) => ({ from, ...asOfIn(recorded, history, from) })),
  ];
}
