import { inOrder, type Locale } from '../../schema/languages.ts';
import type { LedgerEntry } from '../../schema/ledger.ts';
import { phrase, say, textOf } from '../locale/say.ts';
import { tellErratum, tellTold, tellWithdrawal } from '../publish/record/tell-events.ts';
import { tellPostponement } from '../publish/record/tell-postponement.ts';
import type { EventPlan } from '../revise/plan-event.ts';
import { actingDay } from '../revise/recorded-day.ts';
import { isAnnounced } from '../revise/status.ts';
import { type RecordedStretch, recordedStretches } from '../revise/stretches.ts';

/** What was written down, or would be; what readers see from when; which revision is in force when. */
export function reportEvent(plan: EventPlan, isDry: boolean, speak: Locale): string {
  const { entry, ledger, revision } = plan;
  const event = sayEvent(entry, speak);
  const { notice, file } = ledger;
  const day = actingDay(entry);
  const seen = inOrder(revision.languages).map(
    (locale) => `  ${locale}  ${readersSee(plan, day, locale)}`,
  );
  return [
    isDry
      ? say('commands.event-would', speak, { notice, event })
      : say('commands.event-done', speak, { notice, event, file }),
    say('commands.readers-see', speak, { day }),
    ...seen,
    ...changedStretches(plan, day).map((stretch) => sayStretch(stretch, speak)),
    '',
  ].join('\n');
}

/** A later event of the ledger in words; of a release its revision alone. */
export function sayEvent(entry: LedgerEntry, speak: Locale): string {
  const { type, revision, date: day } = entry;
  switch (type) {
    case 'released':
      return revision;
    case 'postponed': {
      const { effective } = entry;
      if (effective === 'none') return say('commands.event-postponed-none', speak, { revision });
      return say('commands.event-postponed', speak, { revision, day: effective });
    }
    default:
      return say(`commands.event-${type}`, speak, { revision, day });
  }
}

/** What the page of the revision, its history or both say from that day. */
function readersSee({ entry, after, revision }: EventPlan, day: string, locale: Locale): string {
  const { errata, told, postponements, language } = revision;
  const [erratum, telling, postponement] = [errata.at(-1), told.at(-1), postponements.at(-1)];
  const sentences = [
    ...(entry.type === 'withdrawn' ? tellWithdrawal(revision, day, locale) : []),
    ...(entry.type === 'erratum' && erratum ? [tellErratum(erratum, revision, locale)] : []),
    ...(entry.type === 'told' && telling ? [tellTold(telling, locale)] : []),
    ...(entry.type === 'postponed' && postponement
      ? [tellPostponement(postponement, language, locale)]
      : []),
    // A later revision takes effect before the new day.
    ...(entry.type === 'postponed' && revision.from !== day && !isAnnounced(after, revision, day)
      ? [phrase('neverInForce', locale)]
      : []),
  ];
  return sentences.map(textOf).join(' ');
}

/** The stretches from a day on that are others than before. */
function changedStretches({ before, after }: EventPlan, day: string): RecordedStretch[] {
  const known = new Set(recordedStretches(before).map(nameOf));
  return recordedStretches(after).filter(
    (stretch) => !known.has(nameOf(stretch)) && (stretch.to === null || stretch.to >= day),
  );
}

function nameOf({ from, to, revision }: RecordedStretch): string {
  return [from, to, revision?.id].join(' ');
}

function sayStretch({ from, to, revision }: RecordedStretch, speak: Locale): string {
  if (!revision) return say('commands.stretch-none', speak, { from });
  const { id } = revision;
  return to === null
    ? say('commands.stretch-open', speak, { from, revision: id })
    : say('commands.stretch-closed', speak, { from, to, revision: id });
}
