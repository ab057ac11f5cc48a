import type { Element, Nodes, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { findRuns } from './html-runs.ts';
import { foldSpace } from './plain-text.ts';

/** Words that stand in a text and not in what was read of it, and where they stand. */
export type LostWords = { text: string; position: Nodes['position'] };

/**
 * A sign that stands for a stretch of text while it is followed through a reader: of private use, so that no text has it, and so
 * long that no reader waits for more.
 */
const sign = (index: number) => `\uE000${String(index).padStart(8, '0')}\uE001`;
const anySign = /\uE000(\d+)\uE001/gu;

/** What is followed: attributes in which Markdown keeps words. */
const kept = ['alt', 'title'] as const;

/**
 * The words that a reader of HTML loses without a word, whatever the reason: each text, alternative text and title of a tree with
 * raw HTML is exchanged for a sign, and what has no sign in what `read` makes of it (as text) is lost. `tree` is used up.
 *
 * 1. `<!-- one` is never closed: `one` and all that follows is lost.
 * 2. `<p title="one" title="two">`: `two` is lost.
 * 3. `<body title="one">`: the tag is overlooked, and `one` with it.
 */
export function findLostWords(tree: Root, read: (tree: Root) => string): LostWords[] {
  const stretches: LostWords[] = [];
  const exchange = (text: string, position: Nodes['position']): string => {
    if (!/[\p{L}\p{N}]/u.test(text)) return text;
    stretches.push({ text: foldSpace(text), position });
    // White space around words decides what they are part of.
    return text.replace(/\S(?:.*\S)?/su, sign(stretches.length - 1));
  };
  visit(tree, (node) => {
    if (node.type === 'text') node.value = exchange(node.value, node.position);
    if (node.type === 'element') exchangeAttributes(node, exchange);
    if (node.type === 'raw') node.value = exchangeRuns(node.value, node.position, exchange);
  });
  const found = new Set(Array.from(read(tree).matchAll(anySign), ([, index]) => Number(index)));
  return joined(stretches.filter((_, index) => !found.has(index)));
}

type Exchange = (text: string, position: Nodes['position']) => string;

function exchangeAttributes({ properties, position }: Element, exchange: Exchange): void {
  for (const name of kept) {
    const value = properties[name];
    if (typeof value === 'string') properties[name] = exchange(value, position);
  }
}

function exchangeRuns(html: string, position: Nodes['position'], exchange: Exchange): string {
  const parts: string[] = [];
  let at = 0;
  for (const [start, end] of findRuns(html)) {
    parts.push(html.slice(at, start), exchange(html.slice(start, end), position));
    at = end;
  }
  return parts.join('') + html.slice(at);
}

/** What is lost of one piece of HTML is told in one. */
function joined(lost: readonly LostWords[]): LostWords[] {
  const all: LostWords[] = [];
  for (const each of lost) {
    const last = all.at(-1);
    if (last?.position && last.position === each.position) last.text += ` ${each.text}`;
    else all.push({ ...each });
  }
  return all;
}
