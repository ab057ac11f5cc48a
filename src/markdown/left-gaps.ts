import type { Root } from 'mdast';
import { gapsOfInit } from './gaps-of-init.ts';
import { type FoundText, searcherOf } from './outside-code.ts';

const severalWords = gapsOfInit.filter((words) => words.includes(' '));
const escaped = severalWords.map((words) => words.replaceAll(/[.()|/]/gu, '\\$&'));
/** By the word that they begin with: of nearly every text that has none is soon told, where the pattern takes long. */
const byFirstWord = Map.groupBy(
  severalWords.map((words) => words.toLowerCase()),
  (words) => words.slice(0, words.indexOf(' ')),
);
const begins = /(?<=^|[.!?] )\S+/gm;
const gap = new RegExp(`(?<=^|[.!?] )(?:${escaped.join('|')})(?=[.!]?$|[.!] )`, 'gimu');

/**
 * Gaps of `init` without their brackets that stand as a sentence of their own: `Name of the accounting firm.` Lists, tables
 * and headings may name data by such words, so only paragraphs are read.
 */
export function findLeftGaps(source: string, tree: Root): FoundText[] {
  if (!mayHoldGap(source)) return [];
  const paragraphs = tree.children.flatMap(({ type, position }) =>
    type === 'paragraph' && position ? [position] : [],
  );
  const isIn = ({ line }: FoundText) =>
    paragraphs.some(({ start, end }) => start.line <= line && line <= end.line);
  return searcherOf(source, tree)(gap).filter(isIn);
}

/** The same in a text that is no Markdown and has no parts. */
export function findLeftGapsInText(text: string): FoundText[] {
  return mayHoldGap(text) ? searcherOf(text, { type: 'root', children: [] })(gap) : [];
}

function mayHoldGap(text: string): boolean {
  const lower = text.toLowerCase();
  const starts = [...new Set(lower.match(begins))];
  return starts.some((word) => byFirstWord.get(word)?.some((gap) => lower.includes(gap)));
}
