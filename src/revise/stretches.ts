import { dayBefore } from './days.ts';
import { type History, type RevisionSummary, standsOn } from './history.ts';

/** Days, both ends included; `to` is `null` where nothing recorded ends it. */
export type Stretch = { from: string; to: string | null };

/** A stretch with the revision that the records put in force; `null` where all were withdrawn. */
export type RecordedStretch = Stretch & { revision: RevisionSummary | null };

/**
 * The revision that stands in the notice's place on a day: of those that have taken effect and are
 * not withdrawn, the one published last. `undefined` where there is none yet, or none left.
 *
 * 1. A revision published later wins even where it takes effect earlier: the announced one before it
 *    was replaced before its day came.
 * 2. From the day of a withdrawal the revision before it stands again.
 * 3. One without a day waits until it gets one.
 */
export function currentOn(history: History, day: string): RevisionSummary | undefined {
  return history.findLast(
    (revision) => revision.from !== null && revision.from <= day && standsOn(revision, day),
  );
}

/**
 * The stretches of time from the first revision in force on, without gaps, as the records have
 * them. Neighbours have different revisions.
 */
export function recordedStretches(history: History): RecordedStretch[] {
  const stretches: RecordedStretch[] = [];
  for (const day of turningDays(history)) {
    const revision = currentOn(history, day) ?? null;
    const last = stretches.at(-1);
    if (last ? last.revision === revision : revision === null) continue;
    if (last) last.to = dayBefore(day);
    stretches.push({ from: day, to: null, revision });
  }
  return stretches;
}

/** The days on which another revision may come into force, in order. */
function turningDays(history: History): string[] {
  const days = history
    .flatMap(({ from, withdrawn }) => [from, withdrawn?.date ?? null])
    .filter((day) => day !== null);
  return [...new Set(days)].sort();
}

/**
 * Whether nobody knows until when a stretch lasted: an archived revision records what was published
 * one day, and other texts may have come before the next recorded one. A withdrawal is a known end, and
 * so is the next revision where it starts the day after. A revision that came back did so by the ledger.
 */
export function isEndUnknown({ from, to, revision }: RecordedStretch): boolean {
  if (revision?.standing !== 'archived' || revision.from !== from) return false;
  if (to === null) return true;
  const wasWithdrawn = revision.withdrawn !== null && dayBefore(revision.withdrawn.date) === to;
  return !wasWithdrawn && to > from;
}
