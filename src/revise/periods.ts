import { dayAfter, dayBefore } from './days.ts';
import type { History } from './history.ts';
import { isEndUnknown, type RecordedStretch, recordedStretches } from './stretches.ts';

/** A stretch of days, both ends included, and what is known of it. `null` means without end. */
export type Period =
  | {
      kind: 'known';
      revision: string;
      from: string;
      to: string | null;
      /** Archived, and nothing recorded after it: the last that is known, perhaps not in force. */
      latestRecorded: boolean;
    }
  | {
      kind: 'unknown';
      /** Before the first revision; after an archived one; or every revision withdrawn. */
      why: 'before-first' | 'gap' | 'withdrawn';
      from: string | null;
      to: string | null;
      /** The recorded revisions on both sides. */
      after: string | null;
      before: string | null;
    };

/** All of time in order, without holes or overlaps. */
export type Periods = readonly [Period, ...Period[]];

/** Which revision was in force when, and the stretches that nobody knows. */
export function periods(history: History): Periods {
  const stretches = recordedStretches(history);
  const first = stretches[0];
  const beforeFirst: Period = {
    kind: 'unknown',
    why: 'before-first',
    from: null,
    to: first ? dayBefore(first.from) : null,
    after: null,
    before: first?.revision?.id ?? null,
  };
  const rest = stretches.flatMap((stretch, index) =>
    periodsOf(stretch, stretches[index - 1], stretches[index + 1]),
  );
  return [beforeFirst, ...rest];
}

function periodsOf(
  stretch: RecordedStretch,
  previous: RecordedStretch | undefined,
  next: RecordedStretch | undefined,
): Period[] {
  const { revision, from, to } = stretch;
  const before = next?.revision?.id ?? null;
  if (!revision) {
    const after = previous?.revision?.id ?? null;
    return [{ kind: 'unknown', why: 'withdrawn', from, to, after, before }];
  }
  const known = { kind: 'known', revision: revision.id, from } as const;
  if (!isEndUnknown(stretch)) return [{ ...known, to, latestRecorded: false }];
  if (to === null) return [{ ...known, to, latestRecorded: true }];
  return [
    { ...known, to: from, latestRecorded: false },
    { kind: 'unknown', why: 'gap', from: dayAfter(from), to, after: revision.id, before },
  ];
}

/** What is known of one day: the revision in force, or why none is known. */
export function periodOn(all: Periods, day: string): Period {
  return all.findLast(({ from }) => from === null || from <= day) ?? all[0];
}
