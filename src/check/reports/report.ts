import type { Locale } from '../../../schema/languages.ts';
import type { Severity } from '../../../schema/severity.ts';
import type { Coverage } from '../demands/coverage.ts';
import type { Finding } from '../findings/finding.ts';
import type { Rule } from '../findings/rule.ts';
import { weights } from '../findings/weights.ts';
import type { JudgedSentence } from '../held/judged-sentence.ts';
import type { ReadCounts } from '../held/read-counts.ts';
import type { LoweredRule } from '../severities/lowered-rules.ts';

/** Notices that were not checked, because nothing of them has changed since a commit. */
export type LeftOut = { since: string; notices: readonly string[] };

/** What was checked and what was found, ready for any reporter. */
export type Report = {
  /** The day the drafts were judged on. */
  now: string;
  /** The language that the report speaks. */
  speak: Locale;
  notices: { id: string; locales: Locale[]; sections: number }[];
  findings: Finding[];
  /** Findings that a suppression answers. */
  suppressed: number;
  /** Findings that weigh less by a decision of the project; left out where there is none. */
  lowered?: number;
  /** The rules that the project lowered, whatever they find; left out where there is none. */
  loweredRules?: readonly LoweredRule[];
  /** The rules of the project's own that ran. */
  ownRules?: readonly Rule[];
  /** Markdown and YAML files that were read. */
  files: number;
  /** How much of the drafts that were checked was read. */
  read: ReadCounts;
  /** The sentences of the drafts, where they are asked for. */
  sentences?: readonly JudgedSentence[];
  /** Where each article is answered, where a report shows it: one entry a draft and language. */
  coverage?: readonly Coverage[];
  /** What was not checked, where something was left out. */
  leftOut?: LeftOut;
  /** Which part of a check that is shared this is. */
  shard?: { number: number; of: number };
};

export type Summary = Record<`${Severity}s` | 'suppressed' | 'archived' | 'files', number> & {
  lowered?: number;
};

/** The counts of a report. Findings on archived revisions are counted apart. */
export function summarise(report: Report): Summary {
  const live = report.findings.filter((finding) => !finding.archived);
  const count = (severity: Severity) => live.filter((f) => f.severity === severity).length;
  return {
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    suppressed: report.suppressed,
    ...(report.lowered && { lowered: report.lowered }),
    archived: report.findings.length - live.length,
    files: report.files,
  };
}

export const failLevels = ['error', 'warning', 'info', 'never'] as const;
export type FailLevel = (typeof failLevels)[number];

/** Whether a finding is at or above the fail level. One on an archived revision never is. */
export function isFailing({ archived, severity }: Finding, failOn: FailLevel): boolean {
  return !archived && failOn !== 'never' && weights[severity] >= weights[failOn];
}

/**
 * The exit status: 2 where something could not be read, 1 where a finding is at or above the fail
 * level or there are more warnings than allowed, 0 otherwise. Archived revisions never change it.
 */
export function exitStatus(report: Report, failOn: FailLevel, maxWarnings = Infinity): 0 | 1 | 2 {
  if (report.findings.some((finding) => finding.unreadable && !finding.archived)) return 2;
  if (report.findings.some((finding) => isFailing(finding, failOn))) return 1;
  return summarise(report).warnings > maxWarnings ? 1 : 0;
}
