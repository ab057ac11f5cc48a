import type { Rule } from '../../findings/rule.ts';
import { revisionDatesWrong } from './revision-dates-wrong.ts';
import { revisionLeadTimeShort } from './revision-lead-time-short.ts';
import { revisionWithoutSummary } from './revision-without-summary.ts';

/** The rules about a release itself rather than about its texts: its days, the time that it gives people, its summary. */
export const releaseRules: readonly Rule[] = [
  revisionDatesWrong,
  revisionLeadTimeShort,
  revisionWithoutSummary,
];
