import type { Root } from 'mdast';
import { gapsOfInit } from './gaps-of-init.ts';
import { type FoundText, searcherOf } from './outside-code.ts';

const severalWords = gapsOfInit.filter((words) => words.includes(' '));
const escaped = severalWords.map((words) => words.replaceAll(/[.()|/]/gu, '\\$&'));
const gap = new RegExp(`(?<=^|[.!?] )(?:${escaped.join('|')})(?=[.!]?$|[.!] )`, 'gimu');

/**
 * Gaps of `init` without their brackets that stand as a sentence of their own: `Name of the accounting firm.` Lists, tables
 * and headings may name data by such words, so only paragraphs are read.
 */
export function findLeftGaps(source: string, tree: Root): FoundText[] {
  const paragraphs = tree.children.flatMap(({ type, position }) =>
    type === 'paragraph' && position ? [position] : [],
  );
  const isIn = ({ line }: FoundText) =>
    paragraphs.some(({ start, end }) => start.line <= line && line <= end.line);
  return searcherOf(source, tree)(gap).filter(isIn);
}
