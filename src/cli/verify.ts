import type { Command } from 'commander';
import type { Locale } from '../../schema/languages.ts';
import { onOneLine } from '../escape/unseen.ts';
import { say, sayCount } from '../locale/say.ts';
import type { VerifyProblem } from '../revise/verify-problem.ts';
import { sayVerifyProblem } from '../revise/verify-words.ts';
import { type AgainstOptions, resolveBase } from './against/base.ts';
import { againstOptions } from './against/options.ts';
import { withCompared } from './against/state-at.ts';
import { type Run, withCommonOptions } from './common.ts';
import { findDamage } from './damage.ts';
import type { ExitStatus, Io } from './io.ts';
import { type CommonOptions, openSite, openWorkspace, type Workspace } from './project.ts';
import { readReceipts, reportReceipts } from './receipts.ts';

type VerifyOptions = CommonOptions & AgainstOptions & { receipt?: string[] };
type HeldReceipts = ReturnType<typeof reportReceipts>;

/** `verify`: every digest and the chain of every ledger. */
export function addVerify(command: Command, run: Run): void {
  command
    .description(
      'Checks every digest and the chain of every ledger. Exit status: 0 all is as it was released, 1 something is not, 2 the work could not be done. Taking away the last revision together with its entry can only be seen with --against.',
    )
    .option(
      '--against <gitref>',
      `also compare with the revisions at a Git commit; ${againstOptions.ci}`,
    )
    .option('--fetch', againstOptions.fetch)
    .option(
      '--receipt <file>',
      'also hold a receipt, or a list of them, against the records: JSON with address, digest and day; - reads standard input (repeatable)',
      (file: string, files: string[] = []) => [...files, file],
    );
  withCommonOptions(command).action((options: VerifyOptions) =>
    run(async (io) => {
      const { receipt } = options;
      const held = receipt === undefined ? undefined : await holdReceipts(receipt, options, io);
      const workspace = openWorkspace(options, io);
      const base = resolveBase(workspace, options, io);
      const problems = withCompared(workspace.root, base, (compared) =>
        findDamage(workspace, compared),
      );
      io.out(`${held?.text ?? ''}${reportDamage(workspace, problems)}`);
      return graver(statusOf(problems), held?.status ?? 0);
    }),
  );
}

/** What is said of the receipts: without a site they have no address. */
async function holdReceipts(
  files: readonly string[],
  options: VerifyOptions,
  io: Io,
): Promise<HeldReceipts> {
  const receipts = [];
  for (const file of files) receipts.push(...(await readReceipts(file, io)));
  return reportReceipts(receipts, openSite(options, io));
}

function graver(one: ExitStatus, other: ExitStatus): ExitStatus {
  return one > other ? one : other;
}

function statusOf(problems: readonly VerifyProblem[]): ExitStatus {
  // What a newer version wrote is not known to be wrong: it could not be looked at.
  if (problems.some(({ code }) => code === 'format-newer')) return 2;
  return problems.length > 0 ? 1 : 0;
}

/** The damage by file, and how many revisions were looked at. */
export function reportDamage(
  { project, speak }: Workspace,
  problems: readonly VerifyProblem[],
): string {
  const lines = problems.map((problem) => {
    const { file, line, column } = problem.at;
    return `${onOneLine(file)}:${line}:${column} ${sayVerifyProblem(problem, speak)}\n`;
  });
  const revisions = project.notices.reduce((sum, { revisions: ids }) => sum + ids.length, 0);
  return `${lines.join('')}${count(problems.length, revisions, speak)}\n`;
}

function count(problems: number, revisions: number, speak: Locale): string {
  return say('commands.verified.line', speak, {
    revisions: sayCount('commands.verified.revisions', revisions, speak),
    problems: sayCount('commands.verified.problems', problems, speak),
  });
}
