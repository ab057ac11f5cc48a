import type { RootContent } from 'mdast';
import { writeFacts } from '../content/told/print/write-facts.ts';
import { parseMarkdown } from '../markdown/parse.ts';
import { outlineTree } from './outline-tree.ts';

/**
 * Printed facts as Markdown that people go on writing. A backslash stands only where a line would be read otherwise without it, and
 * before a brace: `\{{` is no placeholder.
 */
export function printMarkdown(blocks: readonly RootContent[]): string {
  const safe = writeFacts(blocks).trimEnd();
  const meant = outlineTree(parseMarkdown(safe));
  const isMeant = (text: string) => outlineTree(parseMarkdown(text)) === meant;
  const plain = safe.split('\n').map(withoutBackslashes).join('\n');
  if (isMeant(plain)) return plain;
  const lines = safe.split('\n');
  for (const [index, line] of lines.entries()) {
    const bare = withoutBackslashes(line);
    if (bare !== line && isMeant(lines.with(index, bare).join('\n'))) lines[index] = bare;
  }
  return lines.join('\n');
}

function withoutBackslashes(line: string): string {
  return line.replaceAll(/\\([!-/:-@[-`{-~])/gu, (whole, sign: string) =>
    ['|', '{', '\\'].includes(sign) ? whole : sign,
  );
}
