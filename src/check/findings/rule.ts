import type { DisclosureKind } from '../../../schema/disclosures/index.ts';
import type { SourceId } from '../../../schema/gdpr/sources.ts';
import type { Locale } from '../../../schema/languages.ts';
import type { Severity } from '../../../schema/severity.ts';
import type { ReadText } from '../../claims/read-claims.ts';
import type { Notice, Section } from '../../content/notice.ts';
import type { ReadingName, RuleName, RuleWords } from '../../words/spoken.ts';
import type { Remark } from './finding.ts';
import type { PastRevision } from './past-revision.ts';

/** What the body of a section claims, below its title; `undefined` in a language whose prose is not read. Lines are those of its file. */
export type ReadSection = (section: Section, locale: Locale) => ReadText | undefined;

/** What a rule may know beside the notice. All of it is given: rules read no clock and no files. */
export type CheckContext = {
  /** The day that the notice is judged on, `YYYY-MM-DD`. */
  day: string;
  /** The day of the check, where a released revision is judged by the law of an earlier one. */
  today?: string | undefined;
  /** The same state in its source language, where the notice is a translation. */
  source?: Notice | undefined;
  /** The released revisions of the notice, oldest first, where they were read. */
  history?: readonly PastRevision[] | undefined;
  /** Other notices that this one is shown with; `undefined` where the record does not tell. */
  relatedNotices?: readonly string[] | undefined;
  /** What the sections of the notice claim, read once for all rules. */
  read: ReadSection;
};

/** A section of a notice, as its author writes it, that shows a rule at work. */
export type Example = {
  /** Its disclosures, YAML. */
  yaml: string;
  /** Its text, where the rule reads it. */
  body?: string;
  /** Its language; English where nothing is said. */
  locale?: Locale;
  /** The day it is judged on, where the law of another day matters. */
  day?: string;
  /** The section that it translates, where it is a translation. */
  source?: { yaml: string; body?: string; locale: Locale };
  /** Another section of the same notice, where it takes two. */
  second?: { yaml: string; body?: string };
  /** The released revisions of the notice, where the rule is about dates and records. */
  history?: readonly PastRevision[];
  /** Which of them the example is; the draft where nothing is said. */
  revision?: string;
};

/** What a rule of a project's own is called: `house/plain-words`. */
export type OwnRuleName = `${string}/${string}`;

/**
 * A rule says what is wrong and where; the runner adds the rest. Names are permanent: a rule is
 * retired, never renamed.
 */
export type Rule = {
  /** What it asks, why, and what it says of a defect stand by its name in `src/words/<locale>/rules/`. */
  name: RuleName | OwnRuleName;
  /** The words of a rule of the project's own, which brings them itself. */
  words?: (speak: Locale) => RuleWords;
  severity: Severity;
  /** Severity on archived revisions, where silence may be a gap of the record only. */
  archivedSeverity?: Severity;
  /** The version of this tool that asks it first; the first one where nothing is said. */
  introduced?: string;
  /** Points of Articles 13 and 14 and the duties around them, such as `13(1)(c)`, `14(1)(c)`. */
  articles: readonly string[];
  /** What it rests on, where that is not the words of its articles (`sourcesOf`). */
  restsOn?: readonly SourceId[];
  /** A reading of the law that others may not share, where it is one: its words tell what would change it. */
  reading?: ReadingName;
  /** The day the duty became law. */
  since: string;
  /** The day it ceased to be law. */
  until?: string;
  /** Later case law that a finding on an older revision rests on: an info there. */
  clarified?: { by: string; date: string };
  /** Whether it reads the words of a text: then every language is told of its own. */
  readsWords?: true;
  /** Whether it judges by word lists: it does not run on a text in a language that has none, and reports say so. */
  byWordLists?: true;
  /** Whether it knows words of facts and quotes without such lists: it does not run on a text in a language that nobody taught either. */
  knowsWords?: true;
  /** Disclosures that it compares: while a part of one cannot be read, it says nothing. */
  compares?: readonly DisclosureKind[];
  /** A section with the defect and one without, tested as they are shown. */
  examples: { failing: Example; passing: Example };
  check(notice: Notice, context: CheckContext): Iterable<Remark>;
};
