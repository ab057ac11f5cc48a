import type { BlockOperation, InlineChange, InlineOperation } from '../edit-script.ts';
import { innerBlocks, innerWords, isKept, isMove } from '../inner-operations.ts';

/** An operation that a reader is told of as one change. */
export type ChangeOperation = BlockOperation | InlineChange;

/** A change where it stands. */
export interface Change {
  /** The operation; of a move one of its ends. */
  readonly operation: ChangeOperation;
  /** The operation on the block whose words these are; `null` where the operation is on a whole block. */
  readonly holder: BlockOperation | null;
}

/**
 * The changes in the order in which the redline shows them, of a move every end. The words changed in a moved, split or merged
 * block are changes of their own. A footnote's new running number is no change, nor is a block of its own what stands in
 * a section that was added or removed.
 */
export function changesIn(operations: readonly BlockOperation[], areParts = false): Change[] {
  return operations.flatMap((operation) => [
    ...(isMove(operation) || !(areParts || isKept(operation)) ? [{ operation, holder: null }] : []),
    ...changesOfWords(innerWords(operation), operation),
    ...changesIn(innerBlocks(operation), 'parts' in operation),
  ]);
}

function changesOfWords(operations: readonly InlineOperation[], holder: BlockOperation): Change[] {
  return operations.flatMap((operation) => {
    const isChange = operation.op === 'change';
    if (isChange && operation.mark === 'number') return [];
    const inner = ('operations' in operation && operation.operations) || [];
    return [...(isChange ? [{ operation, holder }] : []), ...changesOfWords(inner, holder)];
  });
}

/** The number of a change, from 1 in the order of the redline; the ends of a move have one. */
export type NumberOf = (operation: ChangeOperation) => number | undefined;

/** Gives every change its number. */
export function numberChanges(operations: readonly BlockOperation[]): NumberOf {
  const numbers = new Map<ChangeOperation | number, number>();
  const keyOf = (operation: ChangeOperation): ChangeOperation | number =>
    isMove(operation) ? operation.move : operation;
  for (const { operation } of changesIn(operations)) {
    const key = keyOf(operation);
    numbers.set(key, numbers.get(key) ?? numbers.size + 1);
  }
  return (operation) => numbers.get(keyOf(operation));
}
