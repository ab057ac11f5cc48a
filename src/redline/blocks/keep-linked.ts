import type { Leaf, Line } from '../align/leaves.ts';
import { cutBefore } from '../cut-before.ts';
import type { BlockOperation, KeptBlock } from '../edit-script.ts';
import { blocksOn, isKept, wholeOf } from '../inner-operations.ts';
import type { Block } from '../text/tree.ts';
import { changeOf, keep } from '../words/change-of-words.ts';
import type { LinesLinked } from './compare-leaves.ts';
import { sameBlock } from './move-blocks.ts';

/** A block of the old or the new text with what it says. */
export interface Told {
  readonly block: Block;
  readonly leaves: readonly Leaf[];
  readonly isNew: boolean;
}

/** A block with what was linked in it kept, and all else removed or added. */
export function keepLinked({ block, leaves, isNew }: Told, linked: LinesLinked): KeptBlock {
  const lines = leaves.flatMap((leaf) => leaf.lines);
  const [, ...holders] = cutBefore(lines, ({ place }) => place === 0);
  const build = (part: Block): BlockOperation => {
    if (part.nodes) return ofLines(part, holders.shift() ?? [], isNew, linked);
    const operations = part.children.map(build);
    if (operations.every(({ op }) => op === 'same')) return sameBlock(part);
    const isWhole = operations.every(
      (inner) =>
        inner.op === 'removed' || inner.op === 'added' || blocksOn('after', inner)[0]?.size === 0,
    );
    return isWhole ? wholeOf(part, isNew) : { op: 'inside', before: part, after: part, operations };
  };
  const tree = build(block);
  return isKept(tree) ? tree : sameBlock(block);
}

function ofLines(
  block: Block,
  lines: readonly Line[],
  isNew: boolean,
  linked: LinesLinked,
): BlockOperation {
  if (lines.every((line) => line.nodes.length > 0 && !linked.has(line)))
    return wholeOf(block, isNew);
  const operations = lines.flatMap((line) => {
    const { lead, nodes } = line;
    const change = isNew ? changeOf([], nodes) : changeOf(nodes, []);
    return linked.get(line) ?? [...keep(lead), ...change];
  });
  if (operations.every(({ op }) => op === 'keep')) return sameBlock(block);
  return { op: 'changed', before: block, after: block, operations, changed: 0 };
}
