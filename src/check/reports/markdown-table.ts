import { escapeMarkdown } from '../../escape/markdown.ts';
import { uriOf } from './uri.ts';

/** A table of GitHub Flavored Markdown from cells that are Markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** A link to a line of a file below `source`. */
export function linkTo(
  { file, line }: { file: string; line: number },
  text: string,
  source: string,
): string {
  return `[${escapeMarkdown(text)}](${source}${uriOf(file)}#L${line})`;
}
