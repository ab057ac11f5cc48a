import type { EarlierFrame } from '../../schema/earlier-frame.ts';
import type { Locale, LocalisedText } from '../../schema/languages.ts';
import type { LedgerEntry } from '../../schema/ledger.ts';
import type { RevisionRecord } from '../../schema/revision.ts';
import { compareRevisions } from '../content/load-project.ts';

/** What the record and the ledger tell of a revision, without its texts. */
export type RevisionSummary = {
  id: string;
  published: string;
  /** The day it takes effect, after postponements; `null` where unknown. */
  effective: string | null;
  /** The first day it can be in force: `effective`, or `published` where that is unknown. */
  from: string;
  kind: RevisionRecord['kind'];
  standing: RevisionRecord['standing'];
  retold: boolean;
  title: LocalisedText;
  summary: LocalisedText;
  notes: readonly LocalisedText[];
  /** Paths of the changed facts that a person confirmed to protect people less. */
  lessProtective: readonly string[];
  language: Locale;
  languages: readonly Locale[];
  /** Last part of the notice's address, by language, that it was released with; `null` where nobody recorded one. */
  path: NonNullable<EarlierFrame['path']> | null;
  /** Whether it was released on a sample site; `null` where nobody recorded it. */
  sample: boolean | null;
  digest: string;
  withdrawn: { date: string; reason: LocalisedText } | null;
  errata: readonly { date: string; text: LocalisedText }[];
  told: readonly { date: string; channels: readonly string[] }[];
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
  return [...records]
    .sort(([a], [b]) => compareRevisions(a, b))
    .map(([id, record]) =>
      summarise(
        id,
        { ...earlier, ...record },
        entries.filter((entry) => entry.revision === id),
      ),
    );
}

function summarise(
  id: string,
  record: RevisionRecord,
  events: readonly LedgerEntry[],
): RevisionSummary {
  const effective = effectiveDay(record, events);
  const start = effective ?? record.published;
  return {
    id,
    published: record.published,
    effective,
    // Nobody could have read a text before the day it was published.
    from: start < record.published ? record.published : start,
    kind: record.kind,
    standing: record.standing,
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
    withdrawn: withdrawalIn(events),
    errata: events.flatMap((event) =>
      event.type === 'erratum' ? [{ date: event.date, text: event.text }] : [],
    ),
    told: events.flatMap((event) =>
      event.type === 'told' ? [{ date: event.date, channels: event.channels }] : [],
    ),
  };
}

/** A gated revision without a day of its own takes effect when it is published. */
function effectiveDay(record: RevisionRecord, events: readonly LedgerEntry[]): string | null {
  const own = record.effective ?? (record.standing === 'gated' ? record.published : null);
  return events.reduce((day, event) => {
    // What has taken effect can be withdrawn, no longer postponed.
    const isInTime = event.type === 'postponed' && day !== null && event.date < day;
    return isInTime ? event.effective : day;
  }, own);
}

/** The first withdrawal: what is withdrawn stays withdrawn. */
function withdrawalIn(events: readonly LedgerEntry[]): RevisionSummary['withdrawn'] {
  const event = events.find(({ type }) => type === 'withdrawn');
  return event?.type === 'withdrawn' ? { date: event.date, reason: event.reason } : null;
}

/** The revision of a history with this id. */
export function revisionIn(history: History, id: string): RevisionSummary | undefined {
  return history.find((revision) => revision.id === id);
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
