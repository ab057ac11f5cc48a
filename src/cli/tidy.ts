import type { Command } from 'commander';
import { inEachLocale } from '../../schema/languages.ts';
import { sayPlacedProblem } from '../check/reading/say-problem.ts';
import type { NoticeFolder } from '../content/load-project.ts';
import type { Problem } from '../content/problem.ts';
import { shellWord } from '../escape/shell.ts';
import { say } from '../locale/say.ts';
import { movedKinds } from '../tidy/moved-kinds.ts';
import { textAt } from '../tidy/section-text.ts';
import { type Tidied, tidyNotice } from '../tidy/tidy-notice.ts';
import { allOf, type CannotDo, cannot } from './cannot.ts';
import { type Run, withCommonOptions } from './common.ts';
import type { ExitStatus, Io } from './io.ts';
import { type CommonOptions, openWorkspace, pickNotice, type Workspace } from './project.ts';
import { replaceFiles } from './replace-files.ts';

type TidyOptions = CommonOptions & { check?: boolean };

/** `tidy`: the facts of front matter move into the text. */
export function addTidy(command: Command, run: Run): void {
  command
    .description(
      'Moves the facts that stand in the front matter of drafts to the end of the text of their sections, in every language, as tables, labelled lists and lines, and pads the columns of such tables. No sentence is changed, and the facts are read again before anything is written: if one of them were another, nothing of its notice is. Exit status: 0 done, or with --check: nothing to do, 1 with --check: something to do, 2 the work could not be done.',
    )
    .option('--check', 'write nothing, and say what would move');
  withCommonOptions(command).action((notices: string[], options: TidyOptions) =>
    run((io) => tidy(notices, options, io)),
  );
}

function tidy(names: readonly string[], options: TidyOptions, io: Io): ExitStatus {
  const workspace = openWorkspace(options, io);
  const { project, files } = workspace;
  const asked = names.length > 0 ? names.map((name) => pickNotice(project, name)) : project.notices;
  const all = [...new Set(asked)].map((notice) => ({ notice, tidied: tidyNotice(files, notice) }));
  const failures: CannotDo[] = [];
  for (const { notice, tidied } of all) {
    if (!('texts' in tidied)) {
      failures.push(failureOf(notice, tidied));
      continue;
    }
    // What it says compares with what stands there now.
    const told = report(workspace, notice, tidied.texts, options.check === true);
    if (!options.check) replaceFiles(workspace.root, tidied.texts);
    io.out(told);
  }
  if (failures.length > 0) throw allOf(failures);
  const isTidy = all.every(({ tidied }) => 'texts' in tidied && tidied.texts.size === 0);
  return options.check && !isTidy ? 1 : 0;
}

/** What became of each file of a notice, or would. */
function report(
  { files, speak, git }: Workspace,
  { id, folder }: NoticeFolder,
  texts: ReadonlyMap<string, string>,
  isCheck: boolean,
): string {
  if (texts.size === 0) return `${say('commands.tidied.known', speak, { notice: id })}\n`;
  const lines = [...texts].flatMap(([file, text]) => {
    const { moved, stayed } = movedKinds(textAt(files, file) ?? '', text);
    const list = moved.join(', ');
    const word =
      moved.length > 0 ? (isCheck ? 'would-move' : 'moved') : isCheck ? 'would-pad' : 'padded';
    const told = say(`commands.tidied.${word}`, speak, { file, list });
    const staying = { file, list: stayed.join(', ') };
    return stayed.length > 0 ? [told, say('commands.tidied.stay', speak, staying)] : [told];
  });
  const command = `${git} diff -- ${shellWord(folder)}`;
  if (!isCheck) lines.push(say('commands.tidied.look', speak, { command }));
  return lines.map((line) => `${line}\n`).join('');
}

/** Why nothing of a notice is written. */
function failureOf(
  { id: notice, folder }: NoticeFolder,
  tidied: Exclude<Tidied, { texts: unknown }>,
): CannotDo {
  if ('difference' in tidied) {
    const { path, at, before, after } = tidied.difference;
    const place = `${at.file}:${at.line}:${at.column}`;
    return cannot('tidy-differs', { notice, path, place, before, after });
  }
  if ('appearing' in tidied)
    return cannot('tidy-problem', { notice, place: placed(tidied.appearing) });
  if ('vanishing' in tidied)
    return cannot('tidy-mend', { notice, place: placed(tidied.vanishing) });
  const [unread] = tidied.unread;
  return cannot('tidy-unread', { notice, place: unread ? placed(unread) : folder });
}

function placed(problem: Problem): ReturnType<typeof inEachLocale<string>> {
  return inEachLocale((speak) => sayPlacedProblem(problem, speak));
}
