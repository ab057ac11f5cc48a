import type { Locale } from '../../../schema/languages.ts';
import type { Severity } from '../../../schema/severity.ts';
import { citeArticles } from '../../locale/articles.ts';
import { sayDuty } from '../../locale/law.ts';
import { say } from '../../locale/say.ts';

/** What is found by comparing with an earlier state, when `check` is asked to. */
export const comparisonNames = ['coverage-dropped', 'revision-changed', 'baseline-unused'] as const;
export type ComparisonName = (typeof comparisonNames)[number];

/** A rule that has no check of its own: the command compares. */
export type ComparisonRule = {
  severity: Severity;
  /** Values for the message where the rule is explained. */
  sample(speak: Locale): Readonly<Record<string, string>>;
};

const shop = 'content/notices/shop';

/** What is asked of a comparison, in each language. */
export const comparisonRules: Readonly<Record<ComparisonName, ComparisonRule>> = {
  'coverage-dropped': {
    severity: 'error',
    sample: (speak) => ({
      git: 'git',
      ref: 'main',
      item: sayDuty('complaint', speak),
      law: citeArticles(['13(2)(d)', '77(1)'], speak),
      folder: shop,
    }),
  },
  'revision-changed': {
    severity: 'error',
    sample: (speak) => ({
      git: 'git',
      ref: 'main',
      what: say('verify.changed-since', speak),
      notice: 'shop',
      revision: '2026-01-01',
      folder: `${shop}/revisions`,
    }),
  },
  'baseline-unused': {
    severity: 'info',
    sample: () => ({ rule: 'retention-missing', about: 'shop, en' }),
  },
};
