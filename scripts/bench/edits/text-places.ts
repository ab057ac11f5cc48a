import type { Nodes, Parents, Text } from 'mdast';
import { parseMarkdown } from '../../../src/markdown/parse.ts';
import { readable } from './notice-text.ts';
import type { Random } from './random.ts';

/** A stretch of the source of a block. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Blocks and cells whose words are compared as one text. */
const holders: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell']);
/** In a shorter text one changed word is as well told as a new text. */
const fewestWords = 5;
/** A word alone: no part of an address, of a compound with a hyphen or of a number with its ending. */
const wordAlone = /(?<![\p{L}\p{N}'’:\-‑.@/_%+])\p{L}{3,}(?![\p{L}\p{N}'’:\-‑@/_]|\.\p{L})/gu;
const numberAlone = /(?<![\p{L}\p{N}'’:\-‑.,@/_%+(])\d{1,4}(?![\p{L}\p{N}'’:\-‑@/_%]|[.,]\p{N})/gu;

/** The stretches of plain words in a block, outside links, code and bold, where a text of some length holds them. */
function plainStretches(block: string): Stretch[] {
  const found: Stretch[] = [];
  const walk = (node: Nodes, around: Parents | undefined): void => {
    if (node.type === 'text' && around && holders.has(around.type)) {
      const stretch = stretchOf(node);
      const isLiteral = block.slice(stretch.start, stretch.end) === node.value;
      if (isLiteral && isLong(block, around)) found.push(stretch);
    }
    if ('children' in node) for (const child of node.children) walk(child, node);
  };
  walk(parseMarkdown(block), undefined);
  return found;
}

function isLong(block: string, { position }: Parents): boolean {
  const text = readable(block.slice(position?.start.offset, position?.end.offset));
  return text.split(' ').length >= fewestWords;
}

function stretchOf({ position }: Text): Stretch {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}

/** A word of a block that stands alone, or a number when `numbers` are asked for. */
export function pickWord(block: string, random: Random, numbers = false): Stretch | undefined {
  const pattern = numbers ? numberAlone : wordAlone;
  const words = plainStretches(block).flatMap(({ start, end }) =>
    [...block.matchAll(pattern)]
      .map((match) => ({ start: match.index, end: match.index + match[0].length }))
      .filter((word) => word.start >= start && word.end <= end),
  );
  return random.pick(words);
}

/** One to four words with nothing but spaces between them. */
export function pickRun(block: string, random: Random): Stretch | undefined {
  const first = pickWord(block, random);
  if (!first) return undefined;
  let { end } = first;
  const more = random.below(4);
  for (let count = 0; count < more; count += 1) {
    const next = /^ \p{L}{2,}(?![\p{L}\p{N}'’:\-‑@/_]|\.\p{L})/u.exec(block.slice(end));
    if (!next) break;
    end += next[0].length;
  }
  return { start: first.start, end };
}

/** The words around a stretch: the one before it and the one after it. */
export function neighbours(block: string, { start, end }: Stretch): [string, string] {
  const before = /([\p{L}\p{N}]+)[^\p{L}\p{N}]*$/u.exec(block.slice(0, start));
  const after = /^[^\p{L}\p{N}]*([\p{L}\p{N}]+)/u.exec(block.slice(end));
  return [before?.[1] ?? '', after?.[1] ?? ''];
}

/** The block with other text in the place of a stretch. */
export function putIn(block: string, { start, end }: Stretch, text: string): string {
  return block.slice(0, start) + text + block.slice(end);
}

/**
 * The sentences of a paragraph without marks of its own. `Art. 6` and `12. elokuuta` end none: the next sentence begins
 * with a capital letter after a word in small letters of three or more.
 */
export function sentencesOf(paragraph: string): string[] {
  return paragraph.split(/(?<=\p{Ll}{3}[.!?]) (?=\p{Lu})/u);
}
