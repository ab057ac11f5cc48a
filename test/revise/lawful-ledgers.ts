import fc from 'fast-check';
import type { LedgerEntry } from '../../schema/ledger.ts';
import type { RevisionRecord } from '../../schema/revision.ts';
import { findBreaches } from '../../src/revise/breaches.ts';
import { entriesOf, recordOn, type Told } from './entries.ts';

/** A ledger that `verify` takes, and the records of its revisions. */
export type LawfulLedger = {
  readonly entries: readonly LedgerEntry[];
  readonly records: ReadonlyMap<string, RevisionRecord>;
};

const kinds = [
  ...['release', 'release', 'release', 'archive', 'withdraw'],
  ...['postpone', 'postpone', 'postpone', 'told', 'erratum'],
] as const;

const step = fc.record({
  /** Days since the step before. */
  wait: fc.integer({ min: 0, max: 25 }),
  what: fc.constantFrom(...kinds),
  /** Days from the day of writing to the day of the event. */
  date: fc.integer({ min: -30, max: 30 }),
  effective: fc.option(fc.integer({ min: 0, max: 60 })),
  pick: fc.nat(),
});
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

function dayOf(count: number): string {
  return new Date(Date.UTC(2025, 0, 1 + count)).toISOString().slice(0, 10);
}

function eventOf(
  { what, date, effective, pick }: Step,
  now: number,
  revisions: readonly string[],
): Told | null {
  const recorded = dayOf(now);
  if (what === 'release' || what === 'archive') {
    const day = dayOf(what === 'archive' ? now - Math.abs(date) : now + date);
    return { type: 'released', revision: day, date: day, recorded };
  }
  const revision = revisions[pick % Math.max(1, revisions.length)];
  if (revision === undefined) return null;
  // What takes effect is never lawful back in time: then the day is that of writing.
  const ahead = what === 'told' || what === 'erratum' ? date : Math.max(0, date);
  const base = { revision, date: dayOf(now + ahead), recorded };
  switch (what) {
    case 'withdraw':
      return { ...base, type: 'withdrawn', reason: { en: 'Why.' } };
    case 'postpone': {
      const day = effective === null ? 'none' : dayOf(now + effective);
      return { ...base, type: 'postponed', effective: day };
    }
    case 'told':
      return { ...base, type: 'told', channels: ['email'] };
    default:
      return { ...base, type: 'erratum', text: { en: 'A typo.' } };
  }
}

/** Takes the steps that are lawful; the first `old` entries do not tell the day they were written. */
function takeSteps(steps: readonly Step[], old: number): LawfulLedger {
  const told: Told[] = [];
  const records = new Map<string, RevisionRecord>();
  let now = 0;
  for (const each of steps) {
    now += each.wait;
    const event = eventOf(each, now, [...records.keys()]);
    if (!event || (event.type === 'released' && records.has(event.revision))) continue;
    const { recorded: _, ...older } = event;
    const written: Told = told.length < old ? older : event;
    const tried = new Map(records);
    if (event.type === 'released') {
      const effective =
        each.effective === null ? {} : { effective: dayOf(now + each.date + each.effective) };
      const standing = each.what === 'archive' ? 'archived' : 'gated';
      tried.set(event.revision, recordOn(event.revision, { ...effective, standing }));
    }
    const breaches = findBreaches(entriesOf([...told, written]), tried).at(-1) ?? [];
    if (breaches.length > 0) continue;
    told.push(written);
    if (event.type === 'released') {
      records.set(event.revision, tried.get(event.revision) ?? recordOn(event.revision));
    }
  }
  return { entries: entriesOf(told), records };
}

/** Ledgers with releases, late, ahead and archived, and every kind of event. */
export const lawfulLedger: fc.Arbitrary<LawfulLedger> = fc
  .tuple(fc.array(step, { minLength: 4, maxLength: 14 }), fc.integer({ min: 0, max: 3 }))
  .map(([steps, old]) => takeSteps(steps, old));
