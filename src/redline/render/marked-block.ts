import type { Attributes, Block, Inline } from '../text/tree.ts';
import type { MarkedElement, MarkedNode } from './serialise.ts';

/** `del` for what went, `ins` for what came. */
export type Side = 'del' | 'ins';

/** An element without the marks that are empty. */
export function elementOf(
  tag: string,
  attributes: Attributes,
  children: readonly MarkedNode[],
): MarkedElement {
  const empty = (name: string, value: string): boolean =>
    value === '' && (name === 'id' || name.startsWith('data-diff'));
  const kept = Object.entries(attributes).filter(([name, value]) => !empty(name, value));
  return { type: 'element', tag, attributes: Object.fromEntries(kept), children };
}

/** The id of a change, empty without a number. */
export function anchor(number: number | undefined): string {
  return number === undefined ? '' : `change-${number}`;
}

/** Words that went or came; nothing where there are none. */
export function markedWords(side: Side, nodes: readonly Inline[], marks: Attributes): MarkedNode[] {
  return nodes.length === 0 ? [] : [elementOf(side, marks, nodes)];
}

/** A block as it is, with marks on its element. */
export function shell(
  block: Block,
  children: readonly MarkedNode[],
  marks: Attributes,
): MarkedNode[] {
  if (block.bare) return [...children];
  return [elementOf(block.tag, { ...block.attributes, ...marks }, children)];
}

/** A block as it is, unmarked. */
function plain(block: Block): MarkedNode[] {
  return shell(block, contentOf(block), {});
}

/** What stands in a block, unmarked. */
export function contentOf({ nodes, children }: Block): MarkedNode[] {
  return nodes ? [...nodes] : children.flatMap(plain);
}

/** Blocks whose words all went or came, within one that is marked so. */
export function wholeBlocks(blocks: readonly Block[], side: Side): MarkedNode[] {
  return blocks.flatMap((block) => markedInside(block, side, {}));
}

/** A block that came or went: marked on its own element, or on its words where it has none; a group on each of its blocks. */
export function wholeBlock(block: Block, side: Side, marks: Attributes): MarkedNode[] {
  if (block.bare && !block.nodes) {
    return block.children.flatMap((child, index) =>
      wholeBlock(child, side, index === 0 ? marks : { ...marks, id: '' }),
    );
  }
  return markedInside(block, side, block.bare ? marks : { 'data-diff': side, ...marks });
}

function markedInside(block: Block, side: Side, marks: Attributes): MarkedNode[] {
  const { bare, nodes, children } = block;
  if (!nodes) return shell(block, wholeBlocks(children, side), marks);
  if (bare) return markedWords(side, nodes, marks);
  return shell(block, markedWords(side, nodes, {}), marks);
}
