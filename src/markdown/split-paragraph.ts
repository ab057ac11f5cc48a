import type { Paragraph, PhrasingContent, Text } from 'mdast';

/** A line of a text as it is written: where its words begin (1-based), what stands before them, and they, without marks of bold. */
export type SourceLine = {
  readonly number: number;
  /** Of the first of its words, in the whole text, from 0. */
  readonly offset: number;
  readonly column: number;
  readonly prefix: string;
  readonly text: string;
};

/** The lines of a text. */
export function sourceLines(source: string): SourceLine[] {
  let offset = 0;
  return source.split('\n').map((line, index) => {
    const prefix = /^[\s>]*/u.exec(line)?.[0] ?? '';
    const start = offset + prefix.length;
    offset += line.length + 1;
    const text = line.slice(prefix.length).replaceAll(/\*|\r$/gu, '');
    return { number: index + 1, offset: start, column: prefix.length + 1, prefix, text };
  });
}

/**
 * Cuts a paragraph before the first of its lines that `isCut` holds for, but for its first line, and gives what was cut off;
 * nothing where there is none. Lines are parted by line ends and breaks that stand in no node of it.
 */
export function splitParagraph(
  paragraph: Paragraph,
  lines: readonly SourceLine[],
  isCut: (line: SourceLine) => boolean,
): Paragraph | undefined {
  const { position } = paragraph;
  if (!position) return undefined;
  for (const [index, child] of paragraph.children.entries()) {
    const cut = child.type === 'text' ? cutText(child, lines, isCut) : undefined;
    const isLine = paragraph.children[index - 1]?.type === 'break';
    const own = isLine ? lines[(child.position?.start.line ?? 0) - 1] : undefined;
    const line = own && isCut(own) ? own : cut?.line;
    if (!line) continue;
    const start = { line: line.number, column: line.column, offset: line.offset };
    const children: PhrasingContent[] = paragraph.children.splice(line === own ? index - 1 : index);
    children.shift();
    if (line === own) return moved(paragraph, children, start);
    if (cut && cut.head.value !== '') paragraph.children.push(cut.head);
    const tail = cut && cut.tail.value !== '' ? [cut.tail] : [];
    return moved(paragraph, [...tail, ...children], start);
  }
  return undefined;
}

type Point = { line: number; column: number; offset: number };

function moved(
  { position }: Paragraph,
  children: PhrasingContent[],
  start: Point,
): Paragraph | undefined {
  const end = position?.end ?? start;
  if (position) position.end = start;
  return { type: 'paragraph', children, position: { start, end } };
}

type Cut = { line: SourceLine; head: Text; tail: Text };

function cutText(
  { value, position }: Text,
  lines: readonly SourceLine[],
  isCut: (line: SourceLine) => boolean,
): Cut | undefined {
  if (!position) return undefined;
  const { start, end } = position;
  const parts = value.split('\n');
  // A line end that is written as a character reference is none of the text.
  if (parts.length - 1 !== end.line - start.line) return undefined;
  for (let count = 1; count < parts.length; count += 1) {
    const line = lines[start.line + count - 1];
    if (!line || !isCut(line)) continue;
    const at = { line: line.number, column: line.column, offset: line.offset };
    return {
      line,
      head: { type: 'text', value: parts.slice(0, count).join('\n'), position: { start, end: at } },
      tail: { type: 'text', value: parts.slice(count).join('\n'), position: { start: at, end } },
    };
  }
  return undefined;
}
