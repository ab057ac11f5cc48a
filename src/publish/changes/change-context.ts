import type { EditScript } from '../../redline/edit-script.ts';
import { markScript } from '../../redline/render/mark.ts';
import type { MarkedElement, MarkedNode } from '../../redline/render/serialise.ts';

/** The words of the new text around a change, for a list that quotes it. */
export type ChangeContext = { readonly before: string; readonly after: string };

/** How much text is quoted on each side, in characters. */
const reach = 48;

/**
 * The context of every change of words, by its number: what stands before and after it in its own block
 * of the new text. A change that fills its block has none.
 *
 * `kept <del id="change-1">six</del><ins>ten</ins> years` gives `{before: 'kept ', after: ' years'}`,
 * and so does `kept<ins id="change-1"> ten</ins> years`: a space is no word.
 */
export function contextsOf(script: EditScript): Map<number, ChangeContext> {
  const contexts = new Map<number, ChangeContext>();
  for (const nodes of markScript(script)) {
    for (const node of nodes) if (node.type === 'element') collect(node, contexts);
  }
  return contexts;
}

function collect(block: MarkedElement, contexts: Map<number, ChangeContext>): void {
  const inner = block.children.filter((child) => child.type === 'element');
  if (!holdsWords(block)) {
    for (const child of inner) collect(child, contexts);
    return;
  }
  const pieces = piecesOf(block);
  pieces.forEach(({ number }, index) => {
    if (number === null) return;
    const end = pieces.findIndex((piece, at) => at > index && !piece.isMark);
    const inserted = wordsOf(pieces.slice(index, end < 0 ? undefined : end));
    const before = wordsOf(pieces.slice(0, index)) + (/^\s/u.test(inserted) ? ' ' : '');
    const rest = end < 0 ? '' : wordsOf(pieces.slice(end));
    const after = (/\S\s$/u.test(inserted) ? ' ' : '') + rest;
    contexts.set(number, { before: lastWords(before), after: firstWords(after) });
  });
}

type Piece = { number: number | null; isMark: boolean; text: string };

/** The block as a run of texts, each marked change one piece; what was deleted has no words. */
function piecesOf(node: MarkedNode): Piece[] {
  if (node.type === 'text') return [{ number: null, isMark: false, text: node.value }];
  if (isFootnoteSign(node)) return [];
  if (node.tag !== 'del' && node.tag !== 'ins') return node.children.flatMap(piecesOf);
  const number = /^change-(\d+)$/u.exec(node.attributes['id'] ?? '')?.[1];
  const text = node.tag === 'ins' ? wordsOf(node.children.flatMap(piecesOf)) : '';
  return [{ number: number ? Number(number) : null, isMark: true, text }];
}

/** The number of a footnote, or the way back from it: a sign, no word of the text. */
function isFootnoteSign({ attributes }: MarkedElement): boolean {
  return 'data-footnote-ref' in attributes || 'data-footnote-backref' in attributes;
}

function wordsOf(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('');
}

function holdsWords({ tag, children }: MarkedElement): boolean {
  if (/^(?:section|ul|ol|table|thead|tbody|tr|blockquote|dl)$/u.test(tag)) return false;
  return children.some(
    (child) => child.type === 'text' || !/^(?:p|ul|ol|li|table|h[1-6])$/u.test(child.tag),
  );
}

function lastWords(text: string): string {
  const words = text.replace(/\s+/gu, ' ').trimStart();
  if (words.length <= reach) return words;
  const cut = words.slice(-reach);
  return `… ${cut.slice(cut.indexOf(' ') + 1)}`;
}

function firstWords(text: string): string {
  const words = text.replace(/\s+/gu, ' ').trimEnd();
  if (words.length <= reach) return words;
  const cut = words.slice(0, reach);
  return `${cut.slice(0, cut.lastIndexOf(' '))} …`;
}
