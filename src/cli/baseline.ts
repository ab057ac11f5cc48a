import { existsSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { BaselineSchema, type KnownFinding } from '../../schema/baseline.ts';
import { applyBaseline } from '../check/baseline/apply-baseline.ts';
import { knownFindings, printBaseline } from '../check/baseline/print-baseline.ts';
import { reportUnused } from '../check/baseline/unused-entries.ts';
import type { Report } from '../check/reports/report.ts';
import { onOneLine } from '../escape/unseen.ts';
import { readRegularFile } from '../files/read-regular.ts';
import { say } from '../locale/say.ts';
import { cannot } from './cannot.ts';
import type { Io } from './io.ts';

export type BaselineRequest = {
  /** The file, as the command names it. */
  file: string;
  write: boolean;
  root: string;
  /** Whether an entry is about something that this run has looked at. */
  isAsked(entry: KnownFinding): boolean;
};

/** The report without the findings that the baseline knows, which count as suppressed. */
export function withBaseline(report: Report, request: BaselineRequest, io: Io): Report {
  const { file, write, root, isAsked } = request;
  const path = resolve(io.cwd, file);
  const before = readBaseline(path, request);
  // What cannot be read hides findings: their entries are neither unused nor to be dropped.
  const isWhole = !report.findings.some(({ unreadable }) => unreadable);
  if (write && !isWhole) {
    io.error(`${say('commands.baseline.unwritten', report.speak, { file: onOneLine(file) })}\n`);
  }
  const baseline =
    write && isWhole ? writeBaseline(path, before.known, report, request, io) : before;
  const { findings, answered, unused } = applyBaseline(report.findings, baseline.known);
  const place = { file: relative(root, path).split(sep).join('/'), text: baseline.text };
  const shown = isWhole ? unused.filter(isAsked) : [];
  return {
    ...report,
    findings: [...findings, ...reportUnused(shown, place, report.speak)],
    suppressed: report.suppressed + answered,
  };
}

type BaselineFile = { text: string; known: readonly KnownFinding[] };

/** Longest baseline that is read, in bytes. */
const maxBytes = 64 * 1024 * 1024;

/** The baseline on disk; one that is to be written need not be there yet. */
function readBaseline(path: string, { file, write }: BaselineRequest): BaselineFile {
  if (write && !existsSync(path)) return { text: '', known: [] };
  const text = readText(path, file);
  return { text, known: parseBaseline(text, file) };
}

function readText(path: string, file: string): string {
  const read = readRegularFile(path, maxBytes);
  if (read.ok) return new TextDecoder().decode(read.bytes);
  switch (read.reason) {
    case 'irregular':
      throw cannot('file-irregular', { file });
    case 'too-large':
      throw cannot('file-too-large', { file });
    default:
      throw cannot('baseline-missing', { file });
  }
}

function parseBaseline(text: string, file: string): KnownFinding[] {
  const { error, data } = BaselineSchema.safeParse(parseJson(text, file));
  if (data) return data.findings;
  const place = error.issues[0]?.path.join('.') || '1:1';
  throw cannot('baseline-invalid', { file, place });
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw cannot('baseline-not-json', { file, reason });
  }
}

/** Writes the present findings, and keeps the entries about what this run has not looked at. */
function writeBaseline(
  path: string,
  before: readonly KnownFinding[],
  report: Report,
  { file, isAsked }: BaselineRequest,
  io: Io,
): BaselineFile {
  const kept = before.filter((entry) => !isAsked(entry));
  const known = [...kept, ...knownFindings(report.findings)];
  const text = printBaseline(known);
  try {
    writeFileAtomic.sync(path, text);
  } catch {
    throw cannot('file-unwritable', { file });
  }
  const counts = {
    file: onOneLine(file),
    known: String(known.length),
    added: String(countMissing(before, known)),
    removed: String(countMissing(known, before)),
  };
  io.error(`${say('commands.baseline.written', report.speak, counts)}\n`);
  return { text, known };
}

/** How many of `others` are not among `entries`, each as often as it stands there. */
function countMissing(entries: readonly KnownFinding[], others: readonly KnownFinding[]): number {
  const open = Map.groupBy(entries, ({ fingerprint }) => fingerprint);
  return others.filter(({ fingerprint }) => !open.get(fingerprint)?.shift()).length;
}
