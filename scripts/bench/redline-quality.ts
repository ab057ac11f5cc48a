import { diffArrays, diffWords } from 'diff';
import type { Nodes, Root } from 'hast';
import { tokenise } from '../../src/redline/text/tokenise.ts';
import { readMarkup } from './redline-markup.ts';
import { marksOf, normalise, parseFragment, takeSide } from './redline-sides.ts';
import type { RedlineTool, Side } from './redline-tools.ts';

/** What the marked HTML of one pair is worth. */
export interface Quality {
  /** Whether taking every change gives the new text, and refusing every one the old text. */
  readonly accepts: boolean;
  readonly rejects: boolean;
  readonly isWellFormed: boolean;
  /** `ins` and `del` where HTML does not allow them. */
  readonly misplaced: number;
  readonly isUnmarked: boolean;
  readonly words: number;
  readonly elements: number;
}

/** The least that a comparison of two texts word by word can mark. */
export interface Least {
  /** Words outside the longest common subsequence; a word in bold or in a link is another word. */
  readonly words: number;
  /** The `ins` and `del` that a plain word diff makes. */
  readonly elements: number;
}

/** Judges what a tool made of a pair, by its marks alone. */
export function judgeMarked(tool: RedlineTool, html: string, old: Side, young: Side): Quality {
  const { isOld, isNew, isMark } = marksOf(tool);
  const root = parseFragment(html);
  const isText = tool === 'jsdiff diffWords';
  const given = (side: Side) => (isText ? fold(side.text) : normalise(parseFragment(side.html)));
  const made = (tree: Root) => (isText ? fold(normalise(tree)) : normalise(tree));
  const { isWellFormed, misplaced } = readMarkup(html);
  const marked = countMarked(root, isMark);
  return {
    accepts: made(takeSide(root, isOld)) === given(young),
    rejects: made(takeSide(root, isNew)) === given(old),
    isWellFormed,
    misplaced,
    isUnmarked: !/<(?:ins|del)\b|class="[^"]*vdd-|data-diff/iu.test(html),
    ...marked,
  };
}

/** What a comparison of the words of two sides must mark at least. Costly when little of them is common. */
export function leastMarks(old: Side, young: Side): Least {
  const [before, after] = [old, young].map(({ html }) => wordsWithLook(parseFragment(html)));
  const changed = diffArrays(before ?? [], after ?? []).filter(
    ({ added, removed }) => added || removed,
  );
  const plain = diffWords(old.text, young.text).filter(({ added, removed }) => added || removed);
  return {
    words: changed.reduce((sum, { value }) => sum + value.length, 0),
    elements: plain.length,
  };
}

function countMarked(
  root: Root,
  isMark: Parameters<typeof takeSide>[1],
): Pick<Quality, 'words' | 'elements'> {
  let elements = 0;
  let words = 0;
  const walk = (node: Nodes, isWithin: boolean): void => {
    if (node.type === 'text' && isWithin) words += wordsOf(node.value).length;
    const isHere = node.type === 'element' && isMark(node);
    if (isHere) elements += 1;
    if ('children' in node) for (const child of node.children) walk(child, isWithin || isHere);
  };
  walk(root, false);
  return { words, elements };
}

function wordsWithLook(root: Root): string[] {
  const words: string[] = [];
  const walk = (node: Nodes, look: string): void => {
    if (node.type === 'text') words.push(...wordsOf(node.value).map((word) => `${look}${word}`));
    if (!('children' in node)) return;
    const isLook = node.type === 'element' && /^(?:a|strong|em|s|code)$/u.test(node.tagName);
    const inner = isLook ? `${look}${node.tagName} ${node.properties['href'] ?? ''} ` : look;
    for (const child of node.children) walk(child, inner);
  };
  walk(root, '');
  return words;
}

/** Words, values and marks such as a comma, as the engine tells them apart. */
function wordsOf(text: string): string[] {
  return tokenise(text).tokens.map((token) => token.text);
}

function fold(text: string): string {
  return text.replace(/&lt;/gu, '<').replace(/\s+/gu, ' ').trim();
}
