import type { RootContent } from 'mdast';
import { parseMarkdown } from '../markdown/parse.ts';
import { printMarkdown } from './print-markdown.ts';
import { type SectionText, withLineEndsOf } from './section-text.ts';

/** The section with blocks at the end of its text, a blank line between; what stood there stays as it is. */
export function appendFacts(section: SectionText, blocks: readonly RootContent[]): SectionText {
  if (blocks.length === 0) return section;
  const { body } = section;
  const text = printMarkdown(blocks, bulletAfter(body));
  const isBlank = body.trim() === '';
  const end = isBlank || /\n[ \t]*\r?\n$/u.test(body) ? '' : body.endsWith('\n') ? '\n' : '\n\n';
  const whole = section.open + section.close + body;
  return { ...section, body: body + withLineEndsOf(whole, `${end}${text}\n`) };
}

/** The sign for items of a list that follows: after a list, one that does not go on with it. */
function bulletAfter(body: string): '-' | '*' {
  const text = body.replaceAll('\r\n', '\n');
  const last = parseMarkdown(text).children.at(-1);
  const isList = last?.type === 'list' && last.ordered !== true;
  return isList && text[last.position?.start.offset ?? 0] === '-' ? '*' : '-';
}
