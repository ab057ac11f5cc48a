import { type Report, summarise } from '../check/reports/report.ts';
import type { WrittenChanges } from './change-report/write-change-report.ts';
import type { Io } from './io.ts';
import { addStepOutputs } from './step-output.ts';
import { addToStepSummary } from './step-summary.ts';

/** The files that GitHub Actions gives a step: for its summary, and for its outputs. */
export type StepFiles = { summary: string | undefined; output: string | undefined };

/**
 * Those that this run fills: the summary beside annotations, which leave findings out, and the outputs beside
 * annotations or a report.
 */
export function stepFilesIn(env: Io['env'], isAnnotated: boolean, isReported: boolean): StepFiles {
  const summary = env['GITHUB_STEP_SUMMARY'] || undefined;
  const output = env['GITHUB_OUTPUT'] || undefined;
  return {
    summary: isAnnotated ? summary : undefined,
    output: isAnnotated || isReported ? output : undefined,
  };
}

type Told = { report: Report; markdown: () => string; changes: WrittenChanges | undefined };

/** Writes what a step tells: in its summary what readers will notice and what was found, the figures as outputs. */
export function fillStep({ summary, output }: StepFiles, told: Told): void {
  const { report, markdown, changes } = told;
  if (summary) addToStepSummary(summary, [changes?.summary, markdown()].filter(Boolean).join('\n'));
  if (!output) return;
  const { errors, warnings } = summarise(report);
  addStepOutputs(output, {
    errors: String(errors),
    warnings: String(warnings),
    ...(changes && outputsOf(changes)),
  });
}

function outputsOf({ folder, changes: { coverage, kind } }: WrittenChanges) {
  const { answered, asked } = coverage;
  return { coverage: `${answered}/${asked}`, kind: kind ?? '', report: folder };
}
