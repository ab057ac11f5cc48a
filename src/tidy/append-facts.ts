import type { RootContent } from 'mdast';
import { parseMarkdown } from '../markdown/parse.ts';
import { printMarkdown } from './print-markdown.ts';
import { type SectionText, withLineEndsOf } from './section-text.ts';

/** The section with blocks at the end of its text, a blank line between; what stood there stays as it is. */
export function appendFacts(section: SectionText, blocks: readonly RootContent[]): SectionText {
  if (blocks.length === 0) return section;
  const { body } = section;
  const text = apartFrom(body, printMarkdown(blocks));
  const isBlank = body.trim() === '';
  const end = isBlank || /\n[ \t]*\r?\n$/u.test(body) ? '' : body.endsWith('\n') ? '\n' : '\n\n';
  const whole = section.open + section.close + body;
  return { ...section, body: body + withLineEndsOf(whole, `${end}${text}\n`) };
}

/** The text so that a list at its beginning does not go on with one at the end of what stands above. */
function apartFrom(body: string, text: string): string {
  const above = body.replaceAll('\r\n', '\n');
  const last = parseMarkdown(above).children.at(-1);
  const sign = last?.type === 'list' ? above[last.position?.start.offset ?? 0] : undefined;
  if (sign === undefined || !text.startsWith(`${sign} `)) return text;
  return text.replaceAll(/^[-*] /gmu, (mark) => (mark === '- ' ? '* ' : '- '));
}
