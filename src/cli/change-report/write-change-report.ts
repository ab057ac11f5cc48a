import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { jsonText } from '../../escape/json.ts';
import { inLog } from '../../escape/log.ts';
import type { ChangeReport } from '../../publish/request/change-report.ts';
import { changeReportMarkdown } from '../../publish/request/change-report-markdown.ts';
import { cannot } from '../cannot.ts';
import type { Io } from '../io.ts';
import type { Workspace } from '../project.ts';
import { writeOutput } from '../write-output.ts';
import { makeChangeReport, type ReportRequest } from './make-change-report.ts';
import { reportFile } from './report-file.ts';

/** What a summary of a step holds of it, in bytes: the report of `check` follows, and GitHub takes 1 MiB of both. */
const mostBytes = 400_000;

/** A report that was written, the folder that it is in, and what the summary of a step says of it. */
export type WrittenChanges = { folder: string; changes: ChangeReport; summary: string };

/** Writes what readers will notice into a folder: for programs, and as Markdown for people. */
export function writeChangeReport(
  workspace: Workspace,
  request: ReportRequest,
  folder: string,
  io: Io,
): WrittenChanges {
  const changes = makeChangeReport(workspace, request);
  const { source } = request.repository;
  const markdown = changeReportMarkdown(changes, { source, findings: true, fits: () => true });
  const path = makeFolder(folder, io);
  writeOutput(join(path, reportFile), jsonText(changes), io);
  writeOutput(join(path, 'report.md'), inLog(markdown), io);
  const fits = (text: string) => Buffer.byteLength(text) <= mostBytes;
  return {
    folder,
    changes,
    summary: inLog(changeReportMarkdown(changes, { source, findings: false, fits })),
  };
}

function makeFolder(folder: string, { cwd }: Io): string {
  const path = resolve(cwd, folder);
  try {
    mkdirSync(path, { recursive: true });
    return path;
  } catch {
    throw cannot('folder-unwritable', { folder });
  }
}
