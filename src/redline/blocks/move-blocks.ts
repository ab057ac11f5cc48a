import type { BlockOperation, FormOfMove, KeptBlock } from '../edit-script.ts';
import { groupOf } from '../inner-operations.ts';
import type { Block } from '../text/tree.ts';

/**
 * The ends of one move: the old blocks, each with what stayed behind of it, then the new ones with what was edited in them.
 * `part` is the number of the first of each side.
 */
export function moveBlocks(
  as: FormOfMove,
  olds: readonly KeptBlock[],
  youngs: readonly KeptBlock[],
  move: number,
  part = 0,
): readonly BlockOperation[] {
  const before = groupOf(olds.map((old) => old.before));
  const whole = groupOf(youngs.map(({ after }) => after));
  return [
    ...olds.map((edit, at): BlockOperation => {
      return { op: 'moved-from', as, move, part: part + at, before: edit.before, edit };
    }),
    ...youngs.map((edit, at): BlockOperation => {
      return { op: 'moved-to', as, move, part: part + at, before, whole, after: edit.after, edit };
    }),
  ];
}

/** A block as it is in the old and in the new text. */
export function sameBlock(block: Block): KeptBlock {
  return { op: 'same', before: block, after: block };
}
