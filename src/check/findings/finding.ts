import type { Locale } from '../../../schema/languages.ts';
import type { Severity } from '../../../schema/severity.ts';
import type { Place } from '../../content/place.ts';
import type { FactPath } from '../../content/problem.ts';

/** A second place that a finding is about, with what it has to do with it. */
export type RelatedPlace = Place & { message: string };

/** One thing that is wrong with a notice, ready to be reported. */
export type Finding = {
  rule: string;
  severity: Severity;
  /** Points of the GDPR, such as `13(1)(f)`; none where the law asks nothing. */
  articles: string[];
  /** `null` for what belongs to no notice, such as site.yaml. */
  notice: string | null;
  /** The released revision it is about; `null` for the draft. */
  revision: string | null;
  locale: string | null;
  section: string | null;
  message: string;
  hint: string;
  helpUri: string;
  place: Place;
  related: RelatedPlace[];
  fingerprint: string;
  /** Whether it is about an archived revision, which never changes the exit status. */
  archived: boolean;
  /** Whether the work could not be done for it: exit status 2. */
  unreadable: boolean;
};

/** A value of a message; one that each language says in its own way is a function of the language. */
export type SaidValue = string | ((speak: Locale) => string);

/** Another fact to blame, and why; `at` where it stands in another text of the notice, such as its source. */
export type RelatedFact = {
  path: FactPath;
  why: 'contradicts' | 'needs' | 'same' | 'denial';
  at?: Place | undefined;
};

/** What a rule says: which fact it is about and the values for its message. */
export type Remark = {
  /** The fact, or where a missing fact belongs: `['purposes', 0, 'bases']`. */
  path: FactPath;
  /** Values that the message and the hint print. */
  data?: Record<string, SaidValue>;
  /** Which of the sentences of the rule says it, where its words have several. */
  form?: string;
  /** Another place, where the remark is not about a fact. */
  at?: Place;
  /** A whole sentence that any rule may add to its message. */
  also?: SaidValue;
  /** Other facts to blame. */
  related?: RelatedFact[];
  /** The articles it breaks, where they are not all of the rule's own. */
  articles?: readonly string[];
  /** Lower or higher than the rule's own severity, where the law is not equally clear. */
  severity?: Severity;
};
