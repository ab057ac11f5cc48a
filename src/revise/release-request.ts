import type { LocalisedText } from '../../schema/languages.ts';
import type { RevisionRecord } from '../../schema/revision.ts';

type ChangeKind = RevisionRecord['kind'];

/** A kind, or what a person has to judge; the day of an update alone is a change of its own. */
export type ProposedKind = Exclude<ChangeKind, 'first' | 'description'> | 'date' | 'undecided';

/** What a person asks for when releasing the draft of a notice. */
export type ReleaseRequest = {
  /** The day of publication. */
  date: string;
  /** The day it is asked on: its entry is written down on it. */
  now: string;
  /** Whether a day far from `now` is meant. */
  far?: boolean | undefined;
  /** The day it takes effect: in a gated revision `date` if left out, in an archived one unknown. */
  effective?: string | undefined;
  /** Whether a person named the day of publication or of effect, rather than take today. */
  isDayNamed?: boolean | undefined;
  /** How it differs from the revision before; the first one is `first`. */
  kind?: ChangeKind | undefined;
  /** What the redline proposes as its kind. A lower `kind` needs a `reason`. */
  proposedKind?: ProposedKind | undefined;
  /** Whether a fact of what is processed changed: then nobody can say that the processing is unchanged. */
  processingChanged?: boolean | undefined;
  reason?: string | undefined;
  /** How long in advance the last text and the new one promise to tell of changes, as durations. */
  promises?: readonly string[] | undefined;
  /** What changed, for readers: in every language of the notice, except in a first or archived one. */
  summary?: LocalisedText | undefined;
  /** Changed facts that protect people less, by path, as the person who releases confirms. */
  lessProtective?: readonly string[] | undefined;
  notes?: readonly LocalisedText[] | undefined;
  /** Whether the site is a sample: the revision says so for ever. */
  sample?: boolean | undefined;
  /** Record the text as it was published, whatever its findings. */
  archived?: boolean | undefined;
  /** Archived only: the wording is not the original. */
  retold?: boolean | undefined;
  /** Whether the draft has findings at the level of errors. */
  hasErrors: boolean;
};
