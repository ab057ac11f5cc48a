import type { History, RevisionSummary } from './history.ts';
import { laterDay } from './recorded-day.ts';

/**
 * The first day on which people could know a revision: published, and its release written down. An archived one
 * tells what was published then, whenever it was recorded.
 */
export function knownSince({ published, recorded, standing }: RevisionSummary): string {
  return standing === 'archived' ? published : laterDay(published, recorded);
}

/** A history as it was on a day: without the revisions that came later, and without what happened later to the others. */
export function knownOn(history: History, day: string): History {
  return history
    .filter((revision) => knownSince(revision) <= day)
    .map((revision) => {
      const { withdrawn } = revision;
      const isWithdrawn = withdrawn !== null && withdrawn.recorded <= day;
      return { ...beforeLaterDays(revision, day), withdrawn: isWithdrawn ? withdrawn : null };
    });
}

/** The same revisions with the days that were set for them by `day`: a postponement holds from its own day on. */
export function withDaysSetBy(history: History, day: string): History {
  return history.map((revision) => beforeLaterDays(revision, day));
}

function beforeLaterDays(revision: RevisionSummary, day: string): RevisionSummary {
  const { postponements } = revision;
  const later = postponements.find(({ date }) => date > day);
  if (!later) return revision;
  return {
    ...revision,
    from: later.before,
    effective: later.before,
    postponements: postponements.slice(0, postponements.indexOf(later)),
  };
}
