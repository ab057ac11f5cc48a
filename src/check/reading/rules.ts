import type { Locale } from '../../../schema/languages.ts';
import type { ProblemCode } from '../../content/problem.ts';
import type { Severity } from '../finding.ts';
import type { Words } from '../rule.ts';
import { english } from './english.ts';
import { finnish } from './finnish.ts';
import { swedish } from './swedish.ts';

/** What reading a file can find, before any duty is asked about: a rule without a check of its own. */
export type ReadingRule = {
  name: ProblemCode;
  severity: Severity;
  articles: readonly string[];
  words: Readonly<Record<Locale, Words>>;
};

/** The text of a notice must be there to be read: Article 12(1). */
const forReaders = new Set<ProblemCode>([
  'raw-html',
  'link-unsafe',
  'figure-without-text',
  'figure-missing',
  'section-missing',
  'translation-missing',
]);

/** What may be meant as it is written. */
const doubtful = new Set<ProblemCode>(['value-cut-by-comment', 'theme-file-misnamed']);

/** The rule for a problem that was met in reading: an error, unless it may be meant so. */
export function readingRule(code: ProblemCode): ReadingRule {
  return {
    name: code,
    severity: doubtful.has(code) ? 'warning' : 'error',
    articles: forReaders.has(code) ? ['12(1)'] : [],
    words: { fi: finnish[code], sv: swedish[code], en: english[code] },
  };
}
