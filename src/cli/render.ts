import type { Command } from 'commander';
import { toHast } from '../markdown/to-hast.ts';
import { toHtml } from '../markdown/to-html.ts';
import { type Run, withCommonOptions } from './common.ts';
import type { CommonOptions } from './project.ts';
import { readTree } from './read-tree.ts';
import { speechOf } from './speech.ts';

/** `render`: the HTML of one Markdown file, as the site would print it. */
export function addRender(command: Command, run: Run): void {
  command.description(
    'Prints the body of a Markdown file as the site would: front matter is skipped, placeholders stay as they are written. What of its words is not shown is told on standard error.',
  );
  withCommonOptions(command).action((file: string, options: CommonOptions) =>
    run((io) => {
      io.raw(`${toHtml(toHast(readTree(file, speechOf(options, io), io).tree))}\n`);
      return 0;
    }),
  );
}
