import type { EarlierFrame } from '../../schema/earlier-frame.ts';
import type { ContentLanguage, LocalisedText } from '../../schema/languages.ts';
import type { LedgerEntry } from '../../schema/ledger.ts';
import type { RevisionRecord } from '../../schema/revision.ts';
import { compareRevisions } from '../content/load-project.ts';
import { type Postponement, postponementsOf } from './postponements.ts';
import { actingDay, laterDay, recordedDay } from './recorded-day.ts';

/** A later event: its day, and the day it counts as written on. */
type Dated = { readonly date: string; readonly recorded: string };

/** What the record and the ledger tell of a revision, without its texts. */
export type RevisionSummary = {
  id: string;
  published: string;
  /** The day its release was written down; later than `published` where that was done afterwards. */
  recorded: string;
  /** The day it takes effect, after postponements; `null` where unknown, or where none is set any more. */
  effective: string | null;
  /**
   * The first day it can be in force: `effective`, or `published` where that is unknown; a gated one never before
   * its release was written down. `null` where it was postponed and no day is set.
   */
  from: string | null;
  kind: RevisionRecord['kind'];
  standing: RevisionRecord['standing'];
  retold: boolean;
  title: LocalisedText;
  summary: LocalisedText;
  notes: readonly LocalisedText[];
  /** Paths of the changed facts that a person confirmed to protect people less. */
  lessProtective: readonly string[];
  language: ContentLanguage;
  languages: readonly ContentLanguage[];
  /** Last part of the notice's address, by language, that it was released with; `null` where nobody recorded one. */
  path: NonNullable<EarlierFrame['path']> | null;
  /** Whether it was released on a sample site; `null` where nobody recorded it. */
  sample: boolean | null;
  digest: string;
  /** In the order in which they were made. */
  postponements: readonly Postponement[];
  /** `date` is the first day on which it no longer stands. */
  withdrawn: (Dated & { reason: LocalisedText }) | null;
  errata: readonly (Dated & { text: LocalisedText })[];
  told: readonly (Dated & { channels: readonly string[] })[];
};

/** The released revisions of a notice, in the order they were published. */
export type History = readonly RevisionSummary[];

/**
 * The history that records, by revision, and the ledger's entries tell together; `earlier` frames the revisions
 * whose records do not tell their own.
 */
export function buildHistory(
  records: ReadonlyMap<string, RevisionRecord>,
  entries: readonly LedgerEntry[],
  earlier: EarlierFrame = {},
): History {
  const byRevision = Map.groupBy(entries, ({ revision }) => revision);
  return [...records]
    .sort(([a], [b]) => compareRevisions(a, b))
    .map(([id, record]) => summarise(id, { ...earlier, ...record }, byRevision.get(id) ?? []));
}

function summarise(
  id: string,
  record: RevisionRecord,
  events: readonly LedgerEntry[],
): RevisionSummary {
  const { published, standing } = record;
  const release = events.find(({ type }) => type === 'released');
  const recorded = release ? recordedDay(release) : published;
  const withdrawn = withdrawalIn(events);
  const start = firstDay(record, recorded);
  const postponements = postponementsOf(events, start, published, withdrawn?.date ?? null);
  const last = postponements.at(-1);
  const isKnown = record.effective !== undefined || standing === 'gated';
  return {
    id,
    published,
    recorded,
    effective: last ? last.after : isKnown ? start : null,
    from: last ? last.after : start,
    kind: record.kind,
    standing,
    retold: record.retold ?? false,
    title: record.title,
    summary: record.summary ?? {},
    notes: record.notes ?? [],
    lessProtective: record.lessProtective ?? [],
    language: record.language,
    languages: record.languages,
    path: record.path ?? null,
    sample: record.sample ?? null,
    digest: record.digest.value,
    postponements,
    withdrawn,
    errata: events.flatMap((event) =>
      event.type === 'erratum' ? [{ ...daysOf(event), text: event.text }] : [],
    ),
    told: events.flatMap((event) =>
      event.type === 'told' ? [{ ...daysOf(event), channels: event.channels }] : [],
    ),
  };
}

/**
 * The first day in force by the record: nobody could have read a text before it was published, and what passed the
 * gate holds from its entry on. An archived one tells what was so already.
 */
function firstDay({ published, effective, standing }: RevisionRecord, recorded: string): string {
  const own = laterDay(published, effective ?? published);
  return standing === 'archived' ? own : laterDay(own, recorded);
}

function daysOf(event: LedgerEntry): Dated {
  return { date: event.date, recorded: recordedDay(event) };
}

/** The first withdrawal: what is withdrawn stays withdrawn. */
function withdrawalIn(events: readonly LedgerEntry[]): RevisionSummary['withdrawn'] {
  const event = events.find(({ type }) => type === 'withdrawn');
  if (event?.type !== 'withdrawn') return null;
  return { date: actingDay(event), recorded: recordedDay(event), reason: event.reason };
}

/** The revision of a history with this id. */
export function revisionIn(history: History, id: string): RevisionSummary | undefined {
  return history.find((revision) => revision.id === id);
}

/** Whether a revision has not been withdrawn by a day. */
export function standsOn({ withdrawn }: RevisionSummary, day: string): boolean {
  return withdrawn === null || day < withdrawn.date;
}

/** The revision published last of those that stand on a day. */
export function lastStanding(history: History, day: string): RevisionSummary | undefined {
  return history.findLast((revision) => standsOn(revision, day));
}

/** The revisions published before and after a revision, where there are any. */
export function neighbours(
  history: History,
  id: string,
): { predecessor: RevisionSummary | undefined; successor: RevisionSummary | undefined } {
  const index = history.findIndex((revision) => revision.id === id);
  if (index < 0) return { predecessor: undefined, successor: undefined };
  return { predecessor: history[index - 1], successor: history[index + 1] };
}
