import type { Command } from 'commander';
import { locales } from '../../schema/languages.ts';
import { exitStatus, type FailLevel, failLevels } from '../check/reports/report.ts';
import { readyWords } from '../words/every.ts';
import { type AgainstOptions, resolveBase } from './against/base.ts';
import { againstOptions } from './against/options.ts';
import { askFor, askForUnsaved } from './ask-for.ts';
import { cannot } from './cannot.ts';
import type { ReportRequest } from './change-report/make-change-report.ts';
import type { WrittenChanges } from './change-report/write-change-report.ts';
import { type Format, formatNames, formats } from './check-formats.ts';
import { type ChoiceOptions, choiceOf } from './choice/choice-of-options.ts';
import { join } from './choice/join.ts';
import { type Run, withCommonOptions } from './common.ts';
import { findAll } from './find-all.ts';
import type { ExitStatus, Io } from './io.ts';
import { parseJobs } from './jobs.ts';
import { openCache } from './kept/open-cache.ts';
import { type Output, wantedOutputs, withOutputs } from './outputs.ts';
import { type CommonOptions, openWorkspace, type Workspace } from './project.ts';
import { readyToRead } from './ready-to-read.ts';
import { repositoryOf } from './repository.ts';
import { fillStep, stepFilesIn } from './step-files.ts';
import { readUnsaved } from './unsaved.ts';
import { writeReports } from './write-reports.ts';

type CheckOptions = CommonOptions &
  AgainstOptions &
  ChoiceOptions & {
    join?: string[];
    revisions?: boolean;
    sentences?: boolean;
    failOn: string;
    maxWarnings?: string;
    quiet?: boolean;
    ownRules?: boolean;
    stdinFilename?: string;
    baseline?: string;
    writeBaseline?: boolean;
    report?: string;
    jobs?: string;
    cache: boolean;
  };

/** `check`: findings on every draft, in every language. */
export function addCheck(command: Command, run: Run): void {
  command
    .description(
      'Checks every draft in every language. Exit status: 0 clean, 1 findings at or above the fail level, 2 the work could not be done.',
    )
    .option('--revisions', 'judge released revisions too, each by the law of its date')
    .option(
      '--sentences',
      'list each sentence of the drafts: whether a fact holds it, and why (stylish, markdown, json)',
    );
  const outputs = withOutputs(command, formatNames);
  command
    .option('--fail-on <level>', `${failLevels.join(', ')}`, 'error')
    .option('--max-warnings <n>', 'fail when there are more warnings than this')
    .option('--baseline <file>', 'leave out the findings that this file knows')
    .option('--write-baseline', 'write the present findings to the file of --baseline first')
    .option(
      '--against <gitref>',
      `fail where a draft tells less than at a Git commit, or a released revision is not as it was; ${againstOptions.ci}`,
    )
    .option('--fetch', againstOptions.fetch)
    .option(
      '--report <folder>',
      'write what readers will notice since --against, as report.json and report.md, into a folder',
    )
    .option(
      '--changed-since <gitref>',
      'leave out notices of which nothing has changed since a Git commit, or ci; the report says so',
    )
    .option('--shard <k/n>', 'check one of n parts of the notices, such as 2/4')
    .option('--join <report...>', 'check nothing: join the JSON reports of all parts into one')
    .option(
      '--jobs <n>',
      'the most threads that share the work (default: as many as there are cores)',
    )
    .option('--no-cache', 'judge every notice anew, and keep nothing for the next time')
    .option('--no-own-rules', 'leave out the rules of the project itself, which are code')
    .option(
      '--stdin-filename <file>',
      'judge the text on standard input as if it were saved in this file (for editors)',
    )
    .option('--quiet', 'list errors only (stylish, github); the counts stay whole');
  withCommonOptions(command).action((names: string[], options: CheckOptions) =>
    run((io) => check(names, options, outputs, io)),
  );
}

async function check(
  names: readonly string[],
  options: CheckOptions,
  given: readonly Output<Format>[],
  io: Io,
): Promise<ExitStatus> {
  const outputs = wantedOutputs(given, 'stylish');
  const failOn = parseFailLevel(options.failOn);
  const maxWarnings = parseLimit(options.maxWarnings);
  if (options.join) {
    return join({ files: [...options.join, ...names], outputs: given, failOn, maxWarnings }, io);
  }
  const unsaved = await readUnsaved(options.stdinFilename, io);
  const workspace = openWorkspace(options, io, unsaved);
  await readyWords([workspace.speak]);
  // What was public before may have been written in any language.
  if (looksBack(options)) await readyToRead(locales);
  const isOfEditor = unsaved !== undefined && names.length === 0;
  const asked = isOfEditor ? askForUnsaved(workspace, unsaved) : askFor(workspace, names, io);
  const isAnnotated = outputs.some(({ format }) => format === 'github');
  const step = stepFilesIn(io.env, isAnnotated, options.report !== undefined);
  const coverage =
    step.summary !== undefined ||
    options.report !== undefined ||
    outputs.some(({ format }) => format === 'markdown');
  const base = resolveBase(workspace, options, io);
  const jobs = unsaved ? 1 : parseJobs(options.jobs);
  const keeping = options.cache && !unsaved ? openCache(workspace, io) : undefined;
  const choice = choiceOf(workspace, asked, options, io);
  const request = { ...asked, choice, coverage, ...options, base, jobs, keeping };
  const report = await findAll(workspace, request, io);
  const repository = repositoryOf(io, workspace.root);
  const { colour, call } = io;
  const printing = { colour, call, quiet: options.quiet ?? false, failOn, repository };
  writeReports(outputs, report, printing, io);
  const changes = await reportChanges(workspace, { report, base, names, repository }, options, io);
  fillStep(step, { report, markdown: () => formats.markdown(report, printing), changes });
  return exitStatus(report, failOn, maxWarnings);
}

/** What readers will notice, written where it is asked for; loaded then only, for it compares texts. */
async function reportChanges(
  workspace: Workspace,
  request: ReportRequest,
  { report: folder }: CheckOptions,
  io: Io,
): Promise<WrittenChanges | undefined> {
  if (folder === undefined) return undefined;
  const { writeChangeReport } = await import('./change-report/write-change-report.ts');
  return writeChangeReport(workspace, request, folder, io);
}

function looksBack({ against, report, changedSince }: CheckOptions): boolean {
  return [against, report, changedSince].some((option) => option !== undefined);
}

function parseFailLevel(level: string): FailLevel {
  const known = failLevels.find((name) => name === level);
  if (known) return known;
  throw cannot('level-unknown', { found: level, list: failLevels.join(', ') });
}

function parseLimit(value: string | undefined): number {
  if (value === undefined) return Infinity;
  if (/^\d+$/u.test(value)) return Number(value);
  throw cannot('limit-invalid', { found: value });
}
