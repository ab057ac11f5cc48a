import { noteOf } from './footnotes.ts';
import { inlineText } from './plain-text.ts';
import type { Block, Inline } from './tree.ts';

const RAISED: Readonly<Record<string, string>> = { sup: '^', sub: '_' };

/**
 * Phrasing with signs for what plain text cannot show.
 *
 * 1. `10<sup>2</sup>` is `10^2`, `H<sub>2</sub>O` is `H_2O`, `x<sup>n + 1</sup>` is `x^(n + 1)`: without a sign they would read as
 *    other numbers and words, and tags around one digit would hide the number that it stands in.
 * 2. The box of a task is `[x]` or `[ ]`.
 * 3. Calls of footnotes stay as they are.
 */
export function withSigns(nodes: readonly Inline[]): readonly Inline[] {
  return nodes.map((node) => {
    if (node.type === 'text' || noteOf(node) !== null) return node;
    const { tag, attributes, children } = node;
    if (tag === 'input') return { type: 'text', value: 'checked' in attributes ? '[x]' : '[ ]' };
    const inner = withSigns(children);
    const sign = RAISED[tag];
    if (sign === undefined) return { ...node, children: inner };
    const text = inlineText(inner);
    return { type: 'text', value: sign + (/[^\p{L}\p{N}]/u.test(text) ? `(${text})` : text) };
  });
}

/** The same of a block. */
export function blockWithSigns(block: Block): Block {
  const { nodes, children } = block;
  return { ...block, nodes: nodes && withSigns(nodes), children: children.map(blockWithSigns) };
}
