import { comparisonNames } from '../check/comparisons/comparison-rules.ts';
import type { Rule } from '../check/findings/rule.ts';
import { describeRules } from '../check/reports/describe-rules.ts';
import { reportGithub } from '../check/reports/github.ts';
import { reportGitlab } from '../check/reports/gitlab.ts';
import { reportJson } from '../check/reports/json.ts';
import { reportJunit } from '../check/reports/junit.ts';
import { reportMarkdown } from '../check/reports/markdown.ts';
import { relocate } from '../check/reports/relocate.ts';
import type { FailLevel, Report } from '../check/reports/report.ts';
import { reportSarif } from '../check/reports/sarif.ts';
import { reportStylish } from '../check/reports/stylish.ts';
import { everyRule } from '../check/run/packs.ts';
import { painter } from './painter.ts';
import type { Repository } from './repository.ts';

/** How a report is printed. */
export type Printing = {
  colour: boolean;
  /** What a person writes before the name of a command. */
  call: string;
  /** Whether only errors are listed, in the formats that people read line by line. */
  quiet: boolean;
  failOn: FailLevel;
  repository: Repository;
};

/** All rules that a report may name. */
function rulesOf({ ownRules = [] }: Report): Rule[] {
  return [...everyRule, ...ownRules];
}

/**
 * The formats of `check`. Those for a CI name files from the root of the repository, `stylish` and
 * `json` from the root of the project.
 */
export const formats = {
  stylish: (report: Report, { colour, call, quiet }: Printing) =>
    reportStylish(report, { paint: painter(colour), call, quiet }),
  json: (report: Report) => reportJson(report),
  sarif: (report: Report, { repository }: Printing) =>
    reportSarif(relocate(report, repository.prefix), describeRules(rulesOf(report), report.speak)),
  github: (report: Report, { repository, quiet }: Printing) =>
    reportGithub(relocate(report, repository.prefix), quiet),
  gitlab: (report: Report, { repository }: Printing) =>
    reportGitlab(relocate(report, repository.prefix)),
  junit: (report: Report, { repository, failOn }: Printing) => {
    const compared: readonly string[] = comparisonNames;
    const names = describeRules(rulesOf(report), report.speak)
      .map(({ name }) => name)
      // Not every run compares: a test that was not run has not passed.
      .filter((name) => !compared.includes(name));
    return reportJunit(relocate(report, repository.prefix), names, failOn);
  },
  markdown: (report: Report, { repository }: Printing) =>
    reportMarkdown(relocate(report, repository.prefix), repository.source),
} as const;

export type Format = keyof typeof formats;

/** Their names, that of the usual one first. */
export const formatNames = [
  'stylish',
  'json',
  'sarif',
  'github',
  'gitlab',
  'junit',
  'markdown',
] as const satisfies readonly Format[];
