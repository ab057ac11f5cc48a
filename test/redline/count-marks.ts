import { diffArrays, diffWords } from 'diff';
import { compareBodies } from '../../src/redline/redline.ts';
import { renderHtml } from '../../src/redline/render/render-html.ts';
import { wordsOfText } from '../../src/redline/text/plain-text.ts';
import { hastOf } from './markdown-to-hast.ts';
import { parseFragment } from './read-marks.ts';

/** How much a redline marks, beside what it is measured by. */
export interface MarkCount {
  /** `ins` and `del` elements. */
  readonly elements: number;
  /** Runs of inserted or deleted text that jsdiff's `diffWords` gives for the two texts without markup. */
  readonly plainElements: number;
  /** Words within `ins` and `del`, but for those whose look or address alone changed. */
  readonly words: number;
  /** The fewest words that any comparison without moves must mark: all that are outside a longest common subsequence. */
  readonly fewestWords: number;
}

export function countMarks(before: string, after: string): MarkCount {
  const [old, young] = [hastOf(before), hastOf(after)];
  const marked = marksIn(parseFragment(renderHtml(compareBodies(old, young))));
  const [oldText, youngText] = [textOf(old), textOf(young)];
  const isMarked = (run: { readonly added: boolean; readonly removed: boolean }): boolean =>
    run.added || run.removed;
  return {
    elements: marked.length,
    plainElements: diffWords(oldText, youngText).filter(isMarked).length,
    words: marked.reduce((sum, text) => sum + wordsOfText(text).length, 0),
    fewestWords: diffArrays(wordsOfText(oldText), wordsOfText(youngText))
      .filter(isMarked)
      .reduce((sum, { count }) => sum + count, 0),
  };
}

interface Node {
  readonly type: string;
  readonly tagName?: string;
  readonly value?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly children?: readonly Node[];
}

/** The text of each `ins` and `del`, empty where only a look or an address changed. */
function marksIn(node: Node): string[] {
  if (node.tagName !== 'ins' && node.tagName !== 'del')
    return (node.children ?? []).flatMap(marksIn);
  return [node.properties?.['dataDiff'] === undefined ? textOf(node) : ''];
}

/** The text of a tree, a line break after each block. */
function textOf(node: Node): string {
  if (node.type === 'text') return node.value ?? '';
  const isPhrasing = /^(?:a|code|del|em|img|ins|s|strong|sup)$/u.test(node.tagName ?? '');
  return (node.children ?? []).map(textOf).join('') + (isPhrasing ? '' : '\n');
}
