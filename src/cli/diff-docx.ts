import { basename, dirname, extname, resolve } from 'node:path';
import type { NoticeFolder } from '../content/load-project.ts';
import type { Notice } from '../content/notice.ts';
import { maxBytes } from '../files/files.ts';
import { readRegularFile } from '../files/read-regular.ts';
import { figureAt } from '../markdown/figure-address.ts';
import { toHast } from '../markdown/to-hast.ts';
import type { FindFigure } from '../publish/docx/picture.ts';
import type { WordSide } from '../publish/docx/word-side.ts';
import { revisionIn } from '../revise/history.ts';
import { loadHistory } from '../revise/load-history.ts';
import { currentPath, pathsOn } from '../revise/recorded-paths.ts';
import { cannot } from './cannot.ts';
import { dayIn, parseDay } from './clock.ts';
import { readStates, type StateNames } from './compare-states.ts';
import type { ExitStatus, Io } from './io.ts';
import { needWord } from './need-packages.ts';
import type { CommonOptions, Workspace } from './project.ts';
import { readTree } from './read-tree.ts';
import { speechOf } from './speech.ts';
import { writeOutput } from './write-output.ts';

/** `diff NOTICE --format docx`: two states of a notice as a Word file with tracked changes. */
export async function statesToDocx(
  workspace: Workspace,
  notice: NoticeFolder,
  names: StateNames,
  output: string | undefined,
  io: Io,
): Promise<ExitStatus> {
  const print = printBytes(output, io);
  const { old, young } = readStates(workspace, notice, names, io);
  const { changesDocx } = await import('../publish/docx/notice-docx.ts');
  print(await changesDocx(wordSide(workspace, notice, old), wordSide(workspace, notice, young)));
  return 0;
}

/** A state as a Word file shows it, its figures read where they lie. */
function wordSide(
  { files, project, now }: Workspace,
  folder: NoticeFolder,
  notice: Notice,
): WordSide {
  const { history } = loadHistory(files, folder.id);
  const { revision, locale } = notice;
  const summary = revision === null ? null : (revisionIn(history, revision) ?? null);
  const home = revision === null ? folder.folder : `${folder.folder}/revisions/${revision}`;
  const { id, manifest } = folder;
  const path = manifest ? currentPath(pathsOn(now, { id, manifest, history }), locale) : id;
  const base = project.site?.baseUrl.replace(/\/*$/u, '/');
  return {
    notice,
    revision: summary,
    isSample: project.site?.sample || summary?.sample === true,
    now,
    figures: (source) => {
      const name = figureAt(source)?.name ?? null;
      if (name === null) return undefined;
      const read = files.read(`${home}/figures/${name}`);
      return read.ok ? read.bytes : undefined;
    },
    address: base ? `${base}${locale}/${path}/${revision ?? 'draft'}/` : null,
  };
}

type TwoFiles = { before: string; after: string };

/** `diff --before FILE --after FILE --format docx`: any two Markdown files, on the day of `--now`. */
export async function filesToDocx(
  { before, after }: TwoFiles,
  options: CommonOptions & { output?: string },
  io: Io,
): Promise<ExitStatus> {
  const print = printBytes(options.output, io);
  const locale = speechOf(options, io);
  const day = options.now === undefined ? dayIn('UTC', io.clock) : parseDay('--now', options.now);
  const read = (file: string) => ({
    name: basename(file),
    body: toHast(readTree(file, locale, io).tree),
    figures: figuresBeside(resolve(io.cwd, file)),
  });
  const [old, young] = [read(before), read(after)];
  const { filesDocx } = await import('../publish/docx/files-docx.ts');
  print(await filesDocx(old, young, { locale, day }));
  return 0;
}

const pictures = new Set(['.png', '.jpg', '.jpeg', '.gif', '.svg']);

/** Pictures that a Markdown file names by their place beside it. */
function figuresBeside(file: string): FindFigure {
  return (source) => {
    if (/^[a-z][a-z\d+.-]*:|^\//iu.test(source) || !pictures.has(extname(source).toLowerCase())) {
      return undefined;
    }
    try {
      const read = readRegularFile(resolve(dirname(file), decodeURI(source)), maxBytes);
      // A picture that cannot be read is shown by its alternative text.
      return read.ok ? read.bytes : undefined;
    } catch {
      return undefined;
    }
  };
}

/** Where the bytes go: a file, or a program that reads them. Asked before the work is done. */
function printBytes(output: string | undefined, io: Io): (bytes: Uint8Array) => void {
  needWord();
  if (output !== undefined) return (bytes) => writeOutput(output, bytes, io);
  const { bytes } = io;
  if (bytes) return bytes;
  throw cannot('docx-on-terminal', {});
}
