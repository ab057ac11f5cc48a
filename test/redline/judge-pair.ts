import type { Root } from 'hast';
import { compareBodies } from '../../src/redline/redline.ts';
import { renderHtml } from '../../src/redline/render/render-html.ts';
import { hastOf } from './markdown-to-hast.ts';
import { linesOf } from './mirror.ts';
import { accept, canonicalText, parseFragment, reject } from './read-marks.ts';
import { doubledIds, looseEnds, misparsed, misplacedMarks, print } from './well-formed.ts';

/** What must hold of the redline of any two texts and does not, each with the place; empty when all holds. */
export function judgePair(before: string, after: string): string[] {
  const [old, young] = [hastOf(before), hastOf(after)];
  const [oldText, youngText] = [canonicalOf(old), canonicalOf(young)];
  const script = compareBodies(old, young);
  const html = renderHtml(script);
  const tree = parseFragment(html);
  const faults: string[] = [];
  if (canonicalText(reject(tree)) !== oldText) faults.push('reject does not give the old text');
  if (canonicalText(accept(tree)) !== youngText) faults.push('accept does not give the new text');
  if (/<ins|<del|data-diff/u.test(html) !== (oldText !== youngText)) {
    faults.push('marks where the texts are equal, or none where they differ');
  }
  const mirrored = compareBodies(young, old);
  if (linesOf(script, 'forth').join('\n') !== linesOf(mirrored, 'back').join('\n')) {
    faults.push('no mirror');
  }
  if (marksOf(html, 'ins', 'del') !== marksOf(renderHtml(mirrored), 'del', 'ins')) {
    faults.push('no mirror in the marks');
  }
  return [
    ...faults,
    ...misplacedMarks(tree),
    ...misparsed(html),
    ...doubledIds(html).map((id) => `${id} twice`),
    ...looseEnds(tree).map((change) => `one end of ${change}`),
  ];
}

/** A tree as a browser would have it, in the form in which trees are compared. */
function canonicalOf(root: Root): string {
  return canonicalText(parseFragment(print(root)));
}

/** What is marked as inserted and as deleted, sorted, white space aside. */
function marksOf(html: string, first: string, second: string): string {
  const marked = (tag: string): string[] =>
    [...html.matchAll(new RegExp(`<${tag}\\b([^>]*)>(.*?)</${tag}>`, 'gsu'))]
      .map(([, attributes = '', content = '']) => {
        const kind = /data-diff="(\w+)"/u.exec(attributes)?.[1] ?? '';
        const name = kind === 'split' || kind === 'merge' ? 'seam' : kind;
        return `${name}:${content.replace(/\s/gu, '')}`;
      })
      .sort();
  return JSON.stringify([marked(first), marked(second)]);
}
