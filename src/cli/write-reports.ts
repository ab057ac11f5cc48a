import type { Report } from '../check/reports/report.ts';
import { notCheckedLine } from '../check/reports/summary-line.ts';
import { type Format, formats, type Printing } from './check-formats.ts';
import type { Io } from './io.ts';
import { type Output, writeOut } from './outputs.ts';

/** Formats that say for people how much was checked, and what was not. */
const tellsCounts: ReadonlySet<Format> = new Set(['stylish', 'github', 'markdown']);

/** Writes a report in each format that is asked for; what was not checked is told where none of them says it. */
export function writeReports(
  outputs: readonly Output<Format>[],
  report: Report,
  printing: Printing,
  io: Io,
): void {
  for (const output of outputs) writeReport(output, report, printing, io);
  const unsaid = notCheckedLine(report);
  if (unsaid && !outputs.some(({ format }) => tellsCounts.has(format))) io.error(`${unsaid}\n`);
}

function writeReport(
  { format, file }: Output<Format>,
  report: Report,
  printing: Printing,
  io: Io,
): void {
  // A file is no terminal: it gets no colours.
  const colour = printing.colour && file === undefined;
  const text = formats[format](report, { ...printing, colour });
  // Commands to GitHub are what that format is; all the others command nothing.
  writeOut(text, { file, isDocument: format === 'github' }, io);
}
