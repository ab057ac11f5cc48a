import { dayAfter } from './days.ts';
import type { History, RevisionSummary } from './history.ts';
import { knownOn, knownSince } from './known-on.ts';
import { type Period, type Periods, periodOn, periods } from './periods.ts';
import { isAnnounced } from './status.ts';

/** What is known of a day. */
export type AsOf = {
  /** The stretch that the day lies in: which revision was in force, or why none is known. */
  period: Period;
  /** Published by then, to take effect later: with the day, or without one, that was known then. */
  announced: readonly RevisionSummary[];
};

/** What the records tell of one day. */
export function asOf(history: History, day: string): AsOf {
  return asOfIn(periods(history), history, day);
}

function asOfIn(all: Periods, history: History, day: string): AsOf {
  return {
    period: periodOn(all, day),
    announced: announcedOn(history, day),
  };
}

/** Those that were to take effect after a day, and when, as it was known on that day. */
function announcedOn(history: History, day: string): readonly RevisionSummary[] {
  // Most days have none: then nothing needs to be put back.
  if (!history.some((revision) => isAhead(revision, day))) return [];
  const known = knownOn(history, day);
  return known.filter((revision) => isAnnounced(known, revision, day));
}

/** Whether a revision may have been announced on a day, by the first day or the last that was set for it. */
function isAhead(revision: RevisionSummary, day: string): boolean {
  if (knownSince(revision) > day) return false;
  const { from, postponements } = revision;
  const set = [from, ...postponements.map(({ before }) => before)];
  return set.some((one) => one === null || day < one);
}

/**
 * All of time as stretches of days of which the same is told; each begins on `from` and ends where the next
 * begins. A stretch begins on every day of `others` too.
 */
export function asOfStretches(
  history: History,
  others: readonly string[] = [],
): (AsOf & { from: string | null })[] {
  const turns = history.flatMap((revision) => {
    const { published, from, withdrawn, postponements } = revision;
    const first = [published, from, ...postponements.map(({ before }) => before)];
    return [
      ...first.filter((day) => day !== null).flatMap((day) => [day, dayAfter(day)]),
      knownSince(revision),
      ...postponements.map(({ date }) => date),
      ...(withdrawn ? [withdrawn.date, withdrawn.recorded] : []),
    ];
  });
  const days = [...new Set([...turns, ...others])].sort();
  const all = periods(history);
  return [
    { from: null, ...asOfIn(all, history, '0000-01-01') },
    ...days.map((from) => ({ from, ...asOfIn(all, history, from) })),
  ];
}
