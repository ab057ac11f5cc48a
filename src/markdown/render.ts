import { parseMarkdown } from './parse.ts';
import { toHast } from './to-hast.ts';
import { toHtml } from './to-html.ts';

/** The HTML of a Markdown body, as the site prints it, placeholders left as they are written. */
export function markdownToHtml(markdown: string): string {
  return `${toHtml(toHast(parseMarkdown(markdown)))}\n`;
}
