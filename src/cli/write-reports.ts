import type { Report } from '../check/reports/report.ts';
import { notCheckedLine } from '../check/reports/summary-line.ts';
import { inLog } from '../escape/log.ts';
import { cannot } from './cannot.ts';
import { type Format, formats, type Printing } from './check-formats.ts';
import type { Io } from './io.ts';
import { writeOutput } from './write-output.ts';

/** A format that is asked for, and the file that it goes to; standard output where none is named. */
export type Output = { format: Format; file: string | undefined };

/** Formats that say for people how much was checked, and what was not. */
const tellsCounts: ReadonlySet<Format> = new Set(['stylish', 'github', 'markdown']);

/** Writes a report in each format that is asked for; what was not checked is told where none of them says it. */
export function writeReports(
  outputs: readonly Output[],
  report: Report,
  printing: Printing,
  io: Io,
): void {
  for (const output of outputs) writeReport(output, report, printing, io);
  const unsaid = notCheckedLine(report);
  if (unsaid && !outputs.some(({ format }) => tellsCounts.has(format))) io.error(`${unsaid}\n`);
}

function writeReport({ format, file }: Output, report: Report, printing: Printing, io: Io): void {
  // Commands to GitHub are what that format is; all the others command nothing.
  const isCommands = format === 'github';
  if (file !== undefined) {
    // A file is no terminal: it gets no colours.
    const text = formats[format](report, { ...printing, colour: false });
    writeOutput(file, isCommands ? text : inLog(text), io);
    return;
  }
  const print = isCommands ? io.raw : io.out;
  print(formats[format](report, printing));
}

/** A format given as an option. */
function parseFormat(name: string): Format {
  if (Object.hasOwn(formats, name)) return name as Format;
  throw cannot('format-unknown', { found: name, list: Object.keys(formats).join(', ') });
}

/** Adds a format, or names the file of the one before it: `--format json --output report.json`. */
export function collectOutputs(): {
  outputs: readonly Output[];
  addFormat: (name: string) => void;
  addFile: (file: string) => void;
} {
  const outputs: Output[] = [];
  return {
    outputs,
    addFormat: (name) => void outputs.push({ format: parseFormat(name), file: undefined }),
    addFile: (file) => {
      const last = outputs.at(-1);
      if (last && last.file === undefined) last.file = file;
      else outputs.push({ format: last?.format ?? 'stylish', file });
    },
  };
}
