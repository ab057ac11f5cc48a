import type { Locale } from '../../../schema/languages.ts';
import type { Severity } from '../../../schema/severity.ts';

/** How many of the duties that bind a draft are answered in one language. */
export type CoveredLanguage = { locale: Locale; answered: number; asked: number };

/** What is known of the draft of a notice. */
export type DraftState = {
  coverage: CoveredLanguage[];
  /** Sentences that were read, and those that say something that no fact holds. */
  sentences: number;
  unheld: number;
  /** Languages in which a section translates an earlier text. */
  stale: Locale[];
  /** Shared entries that it takes, as `recipients.mail`. */
  shared: readonly string[];
};

/** What the record of a notice tells on the day of the overview; days are ISO 8601. */
export type RecordState = {
  inForce: { revision: string; since: string | null } | null;
  /** Published, to take effect later: `from` is null where no day is set. */
  announced: { revision: string; from: string | null }[];
  /** The day by which it is to be looked at again; null where nothing was released. */
  review: string | null;
};

/** One notice. What could not be read is null, never nought. */
export type OverviewRow = {
  notice: string;
  /** The address of the site that it is read on. */
  site: string | null;
  record: RecordState | null;
  draft: DraftState | null;
  findings: Record<Severity, number>;
};

/** All notices as they stand on a day (ISO 8601). */
export type Overview = { now: string; rows: readonly OverviewRow[] };
