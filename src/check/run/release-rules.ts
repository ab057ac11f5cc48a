import type { Rule } from '../findings/rule.ts';
import { revisionDatesWrong } from '../rules/history/revision-dates-wrong.ts';
import { revisionLeadTimeShort } from '../rules/history/revision-lead-time-short.ts';
import { revisionWithoutSummary } from '../rules/history/revision-without-summary.ts';

/** The rules about a release itself rather than about its texts: its days, the time that it gives people, its summary. */
export const releaseRules: readonly Rule[] = [
  revisionDatesWrong,
  revisionLeadTimeShort,
  revisionWithoutSummary,
];
