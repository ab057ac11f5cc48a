import type { Command } from 'commander';
import { renderMarkdown } from '../markdown/render.ts';
import { type Run, withCommonOptions } from './common.ts';
import { readBody } from './read-body.ts';

/** `render`: the HTML of one Markdown file, as the site would print it. */
export function addRender(program: Command, run: Run): void {
  const command = program
    .command('render')
    .summary('print the HTML of one Markdown file')
    .description(
      'Prints the body of a Markdown file as the site would: front matter is skipped, placeholders stay as they are written.',
    )
    .argument('<file>', 'a Markdown file; it may lie outside the project');
  withCommonOptions(command).action((file: string) =>
    run((io) => {
      io.raw(renderMarkdown(readBody(file, io)));
      return 0;
    }),
  );
}
