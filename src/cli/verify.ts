import type { Command } from 'commander';
import type { Locale } from '../../schema/languages.ts';
import { onOneLine } from '../escape/unseen.ts';
import { verifyProject } from '../revise/verify.ts';
import { verifyAgainst } from '../revise/verify-against.ts';
import type { VerifyProblem } from '../revise/verify-problem.ts';
import { sayVerifyProblem } from '../revise/verify-words.ts';
import { withFilesAt } from './base-files.ts';
import { type Run, withCommonOptions } from './common.ts';
import type { ExitStatus } from './io.ts';
import { type CommonOptions, openWorkspace, type Workspace } from './project.ts';

type VerifyOptions = CommonOptions & { against?: string };

/** `verify`: every digest and the chain of every ledger. */
export function addVerify(program: Command, run: Run): void {
  const command = program
    .command('verify')
    .summary('prove that no released revision has changed')
    .description(
      'Checks every digest and the chain of every ledger. Exit status: 0 all is as it was released, 1 something is not, 2 the work could not be done. Taking away the last revision together with its entry can only be seen with --against.',
    )
    .option('--against <gitref>', 'also compare with the revisions at a Git commit');
  withCommonOptions(command).action((options: VerifyOptions) =>
    run((io) => {
      const workspace = openWorkspace(options, io);
      const problems = findDamage(workspace, options.against);
      io.out(reportDamage(workspace, problems));
      return statusOf(problems);
    }),
  );
}

function statusOf(problems: readonly VerifyProblem[]): ExitStatus {
  return problems.length > 0 ? 1 : 0;
}

/** Everything in the released revisions that is not as it was released. */
export function findDamage({ root, files }: Workspace, against?: string): VerifyProblem[] {
  const own = verifyProject(files);
  if (against === undefined) return own;
  return [...own, ...withFilesAt(root, against, (base) => verifyAgainst(files, base))];
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
  switch (speak) {
    case 'fi':
      return `${revisions} ${revisions === 1 ? 'versio' : 'versiota'} tarkistettu, ${problems} ${problems === 1 ? 'poikkeama' : 'poikkeamaa'}.`;
    case 'sv':
      return `${revisions} ${revisions === 1 ? 'version' : 'versioner'} granskade, ${problems} ${problems === 1 ? 'avvikelse' : 'avvikelser'}.`;
    case 'en':
      return `${revisions} ${revisions === 1 ? 'revision' : 'revisions'} verified, ${problems} ${problems === 1 ? 'problem' : 'problems'}.`;
  }
}
