import type { Severity } from '../../../schema/severity.ts';
import type { ProblemCode } from '../../content/problem.ts';

/** What reading a file can find, before any duty is asked about: a rule without a check of its own. */
export type ReadingRule = { name: ProblemCode; severity: Severity; articles: readonly string[] };

/** The text of a notice must be there to be read: Article 12(1). */
const forReaders = new Set<ProblemCode>([
  'raw-html',
  'link-unsafe',
  'link-address-empty',
  'link-anchor-missing',
  'link-page-missing',
  'link-to-markdown',
  'reference-undefined',
  'heading-id-malformed',
  'figure-without-text',
  'words-unshown',
  'table-cells-extra',
  'text-unfinished',
  'text-mojibake',
  'figure-missing',
  'figure-misspelt',
  'figure-misnamed',
  'figure-named-twice',
  'figure-outside-root',
  'figure-too-large',
  'figure-unreadable',
  'character-unseen',
  'character-doubtful',
  'section-missing',
  'shared-text-missing',
  'translation-missing',
]);

/** What may be meant as it is written. */
const doubtful = new Set<ProblemCode>([
  'value-cut-by-comment',
  'theme-file-misnamed',
  'other-dialect',
  'table-text-glued',
  'theme-contrast-low',
  'character-doubtful',
]);

/** What is right as it is written, and worth knowing. */
const worthKnowing = new Set<ProblemCode>([
  'shared-unreleased',
  'path-changed',
  'language-unread',
  'word-lists-missing',
  'told-table-unread',
  'told-link-unread',
]);

/** The rule for a problem that was met in reading: an error, unless it may be meant so or is only worth knowing. */
export function readingRule(code: ProblemCode): ReadingRule {
  return {
    name: code,
    severity: severityOf(code),
    articles: forReaders.has(code) ? ['12(1)'] : [],
  };
}

function severityOf(code: ProblemCode): Severity {
  if (worthKnowing.has(code)) return 'info';
  return doubtful.has(code) ? 'warning' : 'error';
}
