import { type History, type RevisionSummary, revisionIn, standsOn } from './history.ts';
import { knownSince } from './known-on.ts';
import {
  currentOn,
  isEndUnknown,
  type RecordedStretch,
  recordedStretches,
  type Stretch,
} from './stretches.ts';

/** What a revision is on a day, and on which days it was, is or will be in force. */
export type RevisionStatus = {
  status: 'announced' | 'in-force' | 'superseded' | 'withdrawn';
  /** First day in force (of the present stretch while it is in force); `null` if there is none. */
  from: string | null;
  /** Last day in force; `null` where that is open or unknown. */
  to: string | null;
  /** `false` for an archived revision of which nobody knows how long it was used. */
  endKnown: boolean;
  /** All its stretches, more than one where it came back because a later revision was withdrawn. */
  stretches: readonly Stretch[];
};

/** What every revision of a history is on `day`. */
export function statusesOn(history: History, day: string): ReadonlyMap<string, RevisionStatus> {
  const all = recordedStretches(history);
  return new Map(
    history.map((revision) => [revision.id, statusAmong(history, revision, day, all)]),
  );
}

/**
 * What a revision is on `day`, by all that its history has recorded. `undefined` where there is
 * no such revision.
 */
export function statusOn(history: History, id: string, day: string): RevisionStatus | undefined {
  const revision = revisionIn(history, id);
  return revision && statusAmong(history, revision, day, recordedStretches(history));
}

/** What a revision is on `day`; `all` are the stretches of its history. */
function statusAmong(
  history: History,
  revision: RevisionSummary,
  day: string,
  all: readonly RecordedStretch[],
): RevisionStatus {
  const { id } = revision;
  const recorded = all.filter((stretch) => stretch.revision?.id === id);
  const stretches = recorded.length > 0 ? recorded.map(knownDays) : daysReplaced(history, revision);
  const endKnown = !recorded.some(isEndUnknown);
  if (!standsOn(revision, day)) {
    return { status: 'withdrawn', ...ends(stretches), endKnown, stretches };
  }
  if (currentOn(history, day)?.id === id) {
    const now = stretches[recorded.findIndex((stretch) => includes(stretch, day))];
    return {
      status: 'in-force',
      from: now?.from ?? null,
      to: now?.to ?? null,
      endKnown,
      stretches,
    };
  }
  if (isAnnounced(history, revision, day)) {
    const [first] = stretches;
    const { from } = first ?? revision;
    return { status: 'announced', from, to: first?.to ?? null, endKnown, stretches };
  }
  return { status: 'superseded', ...ends(stretches), endKnown, stretches };
}

function includes({ from, to }: Stretch, day: string): boolean {
  return from <= day && (to === null || day <= to);
}

function knownDays(stretch: RecordedStretch): Stretch {
  return { from: stretch.from, to: isEndUnknown(stretch) ? null : stretch.to };
}

function ends(stretches: readonly Stretch[]): Stretch | { from: null; to: null } {
  const first = stretches[0];
  return first ? { from: first.from, to: stretches.at(-1)?.to ?? null } : { from: null, to: null };
}

/** A revision that was replaced on the very day it took effect was in force a part of that day. */
function daysReplaced(history: History, revision: RevisionSummary): Stretch[] {
  const from = knownSince(revision);
  const sameDay = after(history, revision).some((next) => knownSince(next) === from);
  return revision.from === from && sameDay ? [{ from, to: from }] : [];
}

/** Whether a revision is to take effect after `day`, or on a day not set yet, and nothing has taken its place. */
export function isAnnounced(history: History, revision: RevisionSummary, day: string): boolean {
  const isAhead = revision.from === null || day < revision.from;
  return isAhead && standsOn(revision, day) && !isReplaced(history, revision, day);
}

/**
 * Whether a later revision, known by `day`, takes the place of one before that has taken effect. One without a day
 * gives way to any that has one.
 */
function isReplaced(history: History, revision: RevisionSummary, day: string): boolean {
  return after(history, revision).some((later) => {
    if (later.from === null || knownSince(later) > day) return false;
    if (revision.from === null) return later.withdrawn === null;
    return later.from <= revision.from && standsOn(later, revision.from);
  });
}

function after(history: History, { id }: RevisionSummary): History {
  return history.slice(history.findIndex((revision) => revision.id === id) + 1);
}
