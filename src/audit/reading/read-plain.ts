import type { Root } from 'mdast';
import { blocksOfLines, type Line } from './lines.ts';

/** Reads a text without markup: blank lines part its paragraphs, as `blocksOfLines` has it. */
export function readPlain(text: string): Root {
  let start = 0;
  const lines = text.split('\n').map((line): Line => {
    const end = start + line.length;
    const piece = { text: line, start, end };
    start = end + 1;
    return [piece];
  });
  return { type: 'root', children: blocksOfLines(lines) };
}
