import type { Command } from 'commander';
import { toHast } from '../markdown/to-hast.ts';
import { toHtml } from '../markdown/to-html.ts';
import { readyWords } from '../words/every.ts';
import { cannot } from './cannot.ts';
import { type Run, withCommonOptions } from './common.ts';
import type { ExitStatus, Io } from './io.ts';
import type { CommonOptions } from './project.ts';
import { readTree } from './read-tree.ts';
import { speechOf } from './speech.ts';
import { readUnsaved } from './unsaved.ts';

type RenderOptions = CommonOptions & { stdinFilename?: string };

/** `render`: the HTML of one Markdown file, as the site would print it. */
export function addRender(command: Command, run: Run): void {
  command
    .description(
      'Prints the body of a Markdown file as the site would: front matter is skipped, placeholders stay as they are written. What of its words is not shown is told on standard error.',
    )
    .option('--stdin-filename <file>', 'print the text on standard input, a text of this file');
  withCommonOptions(command).action((file: string | undefined, options: RenderOptions) =>
    run((io) => render(file, options, io)),
  );
}

async function render(
  named: string | undefined,
  options: RenderOptions,
  io: Io,
): Promise<ExitStatus> {
  const unsaved = await readUnsaved(options.stdinFilename, io);
  const file = unsaved?.file ?? named;
  if (file === undefined) throw cannot('argument-missing', { name: 'file' });
  const speak = speechOf(options, io);
  await readyWords([speak]);
  const { tree } = readTree(file, speak, io, unsaved?.bytes);
  io.raw(`${toHtml(toHast(tree))}\n`);
  return 0;
}
