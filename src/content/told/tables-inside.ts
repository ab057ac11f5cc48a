import type { Code, Html, Nodes } from 'mdast';
import type { Problem } from '../problem.ts';
import { looksLike, plainWord } from './plain-word.ts';
import { toldProblem } from './told-problem.ts';
import type { Vocabulary } from './vocabulary.ts';
import { placeOfNodes, type Sheet, writtenIn } from './written.ts';

/** Tables that would hold facts if they stood at the top: worth knowing. */
export function tablesIn(node: Nodes, sheet: Sheet, vocabulary: Vocabulary): Problem[] {
  if (node.type === 'code' || node.type === 'html') return tableWritten(node, sheet, vocabulary);
  if (node.type === 'table') {
    const head = node.children[0]?.children[0];
    const written = head && writtenIn(head.children, head, sheet);
    const word = written && (looksLike(written.text) ?? plainWord(written.text));
    if (!written || !vocabulary.tables.has(word ?? '')) return [];
    return [
      toldProblem('told-table-unread', written.place, { found: written.text, reason: 'inside' }),
    ];
  }
  return 'children' in node
    ? node.children.flatMap((child) => tablesIn(child, sheet, vocabulary))
    : [];
}

const cellOfHtml = /<table\b[\s\S]{0,400}?<t[hd]\b[^>]{0,200}>([\s\S]{0,200}?)<\/?t[hdr]\b/iu;

/** The first cell of a table that is written in code as Markdown writes it. */
function cellOfCode(text: string): string {
  const [head = '', line = ''] = text.trim().split('\n');
  const isTable = head.includes('|') && line.includes('-') && /^[\s|:-]+$/u.test(line);
  return isTable ? (head.split('|').find((cell) => cell.trim() !== '') ?? '') : '';
}

/** A table that stands in code, or is written as HTML. */
function tableWritten(node: Code | Html, sheet: Sheet, { tables }: Vocabulary): Problem[] {
  const { value } = node;
  const cell = node.type === 'code' ? cellOfCode(value) : (cellOfHtml.exec(value)?.[1] ?? '');
  const found = cell.replaceAll(/<[^>]*>|\*\*|__/gu, '').trim();
  if (!tables.has(plainWord(found))) return [];
  const at = placeOfNodes([node], node, sheet);
  return [toldProblem('told-table-unread', at, { found, reason: 'inside' })];
}
