import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { exitStatus } from '../check/reports/report.ts';
import { jsonText } from '../escape/json.ts';
import { packageRoot } from '../files/package-root.ts';
import type { Overview } from '../publish/overview/overview.ts';
import { overviewHtml } from '../publish/overview/overview-html.ts';
import { overviewJson } from '../publish/overview/overview-json.ts';
import { overviewText } from '../publish/overview/overview-text.ts';
import { readyWords } from '../words/every.ts';
import { askFor } from './ask-for.ts';
import { checkNotices } from './check-notices.ts';
import { type Run, withCommonOptions } from './common.ts';
import type { ExitStatus, Io } from './io.ts';
import { parseJobs } from './jobs.ts';
import { openCache } from './kept/open-cache.ts';
import { type Output, wantedOutputs, withOutputs, writeOut } from './outputs.ts';
import { refuseOnSite } from './overview/not-on-a-site.ts';
import { overviewRows } from './overview/overview-rows.ts';
import { placeOfOwnRules } from './own-rules.ts';
import { type CommonOptions, openWorkspace, type Workspace } from './project.ts';
import { languagesIn, readyToRead } from './ready-to-read.ts';

const formats = ['text', 'json', 'html'] as const;
type Format = (typeof formats)[number];

/** `overview`: a line a notice, of its record and of its draft. */
export function addOverview(command: Command, run: Run): void {
  command.description(
    'Lists the notices: in force since when, what is announced, and how the draft stands. It is for those who keep the notices and is no part of the site. Exit status: 0, or 2 where a notice cannot be read.',
  );
  const outputs = withOutputs(command, formats);
  withCommonOptions(command).action((names: string[], options: CommonOptions) =>
    run((io) => overview(names, options, outputs, io)),
  );
}

async function overview(
  names: readonly string[],
  options: CommonOptions,
  given: readonly Output<Format>[],
  io: Io,
): Promise<ExitStatus> {
  const outputs = wantedOutputs(given, 'text');
  for (const { file } of outputs) if (file !== undefined) refuseOnSite(file, io.cwd);
  const workspace = openWorkspace(options, io);
  await readyWords([workspace.speak]);
  const { notices } = askFor(workspace, names, io);
  const rules = placeOfOwnRules(workspace);
  const report = await checkNotices(workspace, notices, {
    scope: { revisions: false, coverage: true, sentences: true, rules },
    jobs: parseJobs(undefined),
    // What code of a project's own looks at is not known.
    keeping: rules ? undefined : openCache(workspace, io),
    site: false,
    counts: () => true,
  });
  // What was kept of a check needed no language to be ready; reading the drafts does.
  await readyToRead(languagesIn(workspace));
  const rows = overviewRows(workspace, notices, report);
  for (const { format, file } of outputs) {
    const text = printOverview(format, { now: workspace.now, rows }, workspace);
    writeOut(text, { file, isDocument: format === 'html' }, io);
  }
  const isRead = rows.every(({ record }) => record !== null);
  return isRead ? exitStatus(report, 'never') : 2;
}

function printOverview(format: Format, told: Overview, { speak }: Workspace): string {
  switch (format) {
    case 'json':
      return jsonText(overviewJson(told));
    case 'html':
      return overviewHtml(told, { speak, styles: pageStyles() });
    case 'text':
      return overviewText(told, speak);
  }
}

/** The colours and type of the house, and the looks of the page. */
function pageStyles(): string[] {
  const files = ['site/styles/tokens.css', 'src/publish/overview/overview-page.css'];
  return files.map((file) => readFileSync(`${packageRoot}${file}`, 'utf8'));
}
