import type { FailLevel } from '../../check/reports/report.ts';
import { problemCodes } from '../../content/problem.ts';
import { cannot } from '../cannot.ts';
import type { ExitStatus, Io } from '../io.ts';
import { writeOutput } from '../write-output.ts';
import { type JoinedReport, joinReports, printJoined } from './join-reports.ts';

export type Join = {
  readonly files: readonly string[];
  readonly outputs: readonly { format: string; file: string | undefined }[];
  readonly failOn: FailLevel;
  readonly maxWarnings: number;
};

/** `check --join`: prints the joined report, and judges it as the whole check would have been. */
export function join({ files, outputs, failOn, maxWarnings }: Join, io: Io): ExitStatus {
  const other = outputs.find(({ format }) => format !== 'json');
  if (other) throw cannot('join-json', { found: other.format });
  const report = joinReports(files, io);
  const text = printJoined(report);
  for (const { file } of outputs.length > 0 ? outputs : [{ file: undefined }]) {
    if (file === undefined) io.out(text);
    else writeOutput(file, text, io);
  }
  return statusOf(report, failOn, maxWarnings);
}

/** What reading says where the work could not be done; */
const unreadable: ReadonlySet<string> = new Set(
  Object.entries(problemCodes).flatMap(([code, about]) => (about.unreadable ? [code] : [])),
);

/** As `exitStatus` has it, by the counts: those on archived revisions are not among them. */
function statusOf({ findings, summary }: JoinedReport, failOn: FailLevel, maxWarnings: number) {
  const { errors, warnings, infos } = summary;
  if (findings.some(({ rule, revision }) => revision === null && unreadable.has(rule))) return 2;
  const counts = { error: errors, warning: errors + warnings, info: errors + warnings + infos };
  if (failOn !== 'never' && counts[failOn] > 0) return 1;
  return warnings > maxWarnings ? 1 : 0;
}
