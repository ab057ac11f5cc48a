import type { Command } from 'commander';
import { engine, firstEngine, isNewer } from '../../schema/engine.ts';
import { formatChanges } from '../../schema/format-changes.ts';
import type { Locale } from '../../schema/languages.ts';
import type { Finding } from '../check/findings/finding.ts';
import { introducedIn } from '../check/run/newer-rules.ts';
import { everyRule } from '../check/run/packs.ts';
import { askedSince } from '../check/upgrade/asked-since.ts';
import { loadRevision, type NoticeFolder } from '../content/load-project.ts';
import { onOneLine } from '../escape/unseen.ts';
import { say, sayCount } from '../locale/say.ts';
import { wordsIn } from '../words/spoken.ts';
import { checkDraft } from './check-notice.ts';
import { type Run, withCommonOptions } from './common.ts';
import { pathFindings } from './path-problems.ts';
import { type CommonOptions, openWorkspace, type Workspace } from './project.ts';

/** `upgrade`: what this version judges otherwise than those that released, and what to do. */
export function addUpgrade(command: Command, run: Run): void {
  command.description(
    'Tells which rules came since the versions that released the notices, what they find in the drafts, what changed in the files, and what to run. Reads only. Exit status: 0, or 2 where the work could not be done.',
  );
  withCommonOptions(command).action((options: CommonOptions) =>
    run((io) => {
      const workspace = openWorkspace(options, io);
      io.out(reportUpgrade(workspace, io.call));
      return 0;
    }),
  );
}

/** The last revision of a notice, and the version of the tool that released it. */
type Last = { notice: NoticeFolder; revision: string; by: string };

function reportUpgrade(workspace: Workspace, call: string): string {
  const { speak } = workspace;
  const last = workspace.project.notices.flatMap((notice) => lastRelease(workspace, notice));
  const lines = last.map((one) => sayLast(one, speak));
  const engines = say('upgrade.engine', speak, { engine });
  return `${[engines, ...lines, ...sayJudged(workspace, last), '', ...whatToDo(call, speak)].join('\n')}\n`;
}

function sayJudged(workspace: Workspace, last: readonly Last[]): string[] {
  const { speak } = workspace;
  if (last.length === 0) return [say('upgrade.unreleased', speak)];
  const older = last.filter(({ by }) => isNewer(engine, by));
  return older.length === 0 ? [say('upgrade.nothing', speak)] : sayChanges(workspace, older);
}

/** A record that tells no version is of the first one; one that cannot be read is what `verify` tells of. */
function lastRelease({ files }: Workspace, notice: NoticeFolder): Last[] {
  const revision = notice.revisions.at(-1);
  const record = revision && loadRevision(files, notice.id, revision).record;
  return record ? [{ notice, revision, by: record.engine ?? firstEngine }] : [];
}

function sayLast({ notice, revision, by }: Last, speak: Locale): string {
  return `  ${say('upgrade.last', speak, { notice: notice.id, revision, by })}`;
}

function sayChanges(workspace: Workspace, older: readonly Last[]): string[] {
  const { speak } = workspace;
  const oldest = older.reduce((first, { by }) => (isNewer(first, by) ? by : first), engine);
  const rules = askedSince(oldest, everyRule, speak);
  const changes = formatChanges.filter(({ version }) => isNewer(version, oldest));
  return [
    '',
    sayCount('upgrade.rules', rules.length, speak),
    ...rules.map(({ name, summary }) => `  ${name}  ${summary}`),
    '',
    ...older.flatMap((one) => sayFound(workspace, one)),
    '',
    say('upgrade.formats', speak, { version: oldest }),
    ...changes.map(({ change }) => `  ${wordsIn(speak).upgrade.changes[change]}`),
  ];
}

/** What the rules that came since find in the draft; in released revisions they are infos and change nothing. */
function sayFound(workspace: Workspace, { notice, by }: Last): string[] {
  const { findings } = checkDraft(workspace, notice);
  const found = [...findings, ...pathFindings(workspace, [notice])].filter(({ rule }) =>
    isNewer(introducedIn(rule), by),
  );
  const counted = sayCount('upgrade.found', found.length, workspace.speak);
  return [
    `${notice.id}: ${counted}`,
    ...found.map((finding) => sayPlaced(finding, workspace.speak)),
  ];
}

function sayPlaced({ place, severity, message, rule }: Finding, speak: Locale): string {
  const { file, line, column } = place;
  const grave = wordsIn(speak).reports.severity[severity];
  return `  ${onOneLine(file)}:${line}:${column}  ${grave}  ${message}  ${rule}`;
}

function whatToDo(call: string, speak: Locale): string[] {
  const { todo, steps } = wordsIn(speak).upgrade;
  return [
    todo,
    `  ${call} verify  ${steps.verify}`,
    `  ${call} check  ${steps.check}`,
    `  ${call} check --revisions  ${steps.revisions}`,
    `  ${call} build  ${steps.build}`,
  ];
}
