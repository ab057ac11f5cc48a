import type { Locale } from '../../schema/languages.ts';
import type { Notice } from '../content/notice.ts';
import type { Remark, Severity } from './finding.ts';

/** What a rule may know beside the notice. All of it is given: rules read no clock and no files. */
export type CheckContext = {
  /** The day that the notice is judged on, `YYYY-MM-DD`. */
  day: string;
};

/** What a finding says: what is wrong (with the law's own citation), and the next action. */
export type Words = (data: Readonly<Record<string, string>>) => { message: string; hint: string };

/**
 * A rule says what is wrong and where; the runner adds the rest. Names are permanent: a rule is
 * retired, never renamed.
 */
export type Rule = {
  name: string;
  severity: Severity;
  /** Severity on archived revisions, where silence may be a gap of the record only. */
  archivedSeverity?: Severity;
  /** Points of Articles 13 and 14 and the duties around them, such as `13(1)(c)`, `14(1)(c)`. */
  articles: readonly string[];
  /** The day the duty became law. */
  since: string;
  /** The day it ceased to be law. */
  until?: string;
  /** Later case law that a finding on an older revision rests on: an info there. */
  clarified?: { by: string; date: string };
  /** What must hold, in one sentence of each language. */
  summary: Readonly<Record<Locale, string>>;
  words: Readonly<Record<Locale, Words>>;
  check(notice: Notice, context: CheckContext): Iterable<Remark>;
};
