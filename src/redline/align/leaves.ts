import { phrasingBlock } from '../text/canonical.ts';
import { type Block, type Inline, phrasingIn } from '../text/tree.ts';

/** A stretch of the phrasing of a block, and the line break, bullet or number typed before it. */
export interface Line {
  /** Which line of its block it is, from 0. */
  readonly place: number;
  readonly lead: readonly Inline[];
  readonly nodes: readonly Inline[];
}

/** What a text says at one place, whatever it stands in. */
export interface Leaf {
  /** It as a paragraph, by which it is found again. */
  readonly block: Block;
  readonly lines: readonly Line[];
}

const LETTER = '[a-z]|[ivx]{2,4}';
const NUMBER = String.raw`\(?(?:\d{1,3}|${LETTER})[.)]|\d{1,3}(?:\.\d{1,3})+\.?`;
/** How a line begins. */
const START = new RegExp(String.raw`^\s*(?:(?:[•·▪◦‣–—*-]|${NUMBER})\s+)?`, 'iu');
/** A line break with a bullet or a number after it; within a line a bullet, or a letter in brackets. */
const LEAD = new RegExp(
  String.raw`((?:\n[ \t]*(?:[·–—*-]|${NUMBER})|\s+(?:[•▪◦‣]|\((?:${LETTER})\)))\s+)`,
  'iu',
);

/**
 * The leaves of a block, in order.
 *
 * 1. A paragraph or heading is one, and each paragraph in the items of a list.
 * 2. `Yours:`, `• to see it`, `• to erase it`, three lines of one paragraph: three leaves, for so a list is typed. So is
 *    `Yours: (a) to see it; (b) to erase it`, and so are lines parted by hard breaks.
 * 3. A row of a table is one, its cells one after another: in a list it may be one item.
 *
 * `cut` cuts phrasing into lines.
 */
export function leavesOf(block: Block, cut = linesOf): readonly Leaf[] {
  const { tag, nodes, children } = block;
  if (nodes) return cut(nodes).map((line) => leafOf([line]));
  if (tag !== 'tr') return children.flatMap((child) => leavesOf(child, cut));
  const cells = phrasingIn(block).flatMap(wholeLine);
  return cells.length === 0 ? [] : [leafOf(cells)];
}

/** Phrasing as one line, whatever is typed in it. */
export function wholeLine(nodes: readonly Inline[]): readonly Line[] {
  return [{ place: 0, lead: [], nodes }];
}

function leafOf(lines: readonly Line[]): Leaf {
  const space: Inline = { type: 'text', value: ' ' };
  const nodes = lines.flatMap((line, place) => (place === 0 ? line.nodes : [space, ...line.nodes]));
  return { block: phrasingBlock('p', {}, nodes), lines };
}

/** The phrasing of a block cut into lines: put together again they are all of it. */
function linesOf(nodes: readonly Inline[]): readonly Line[] {
  const lines: { place: number; lead: Inline[]; nodes: Inline[] }[] = [];
  const begin = (lead: Inline): void => {
    lines.push({ place: lines.length, lead: [lead], nodes: [] });
  };
  const textOf = (value = ''): Inline => ({ type: 'text', value });
  begin(textOf());
  for (const node of nodes) {
    if (node.type === 'element' && node.tag === 'br') begin(node);
    else if (node.type === 'element') lines.at(-1)?.nodes.push(node);
    else {
      const [start = ''] = (lines.at(-1)?.nodes.length === 0 && START.exec(node.value)) || [];
      lines.at(-1)?.lead.push(textOf(start));
      node.value
        .slice(start.length)
        .split(LEAD)
        .forEach((part, place) => {
          if (place % 2 > 0) begin(textOf(part));
          else if (part !== '') lines.at(-1)?.nodes.push(textOf(part));
        });
    }
  }
  return lines;
}
