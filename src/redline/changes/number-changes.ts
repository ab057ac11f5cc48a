import type { BlockOperation, InlineChange, InlineOperation } from '../edit-script.ts';
import { blockOf, innerBlocks, innerWords, isMove } from '../inner-operations.ts';
import { sectionId } from '../text/tree.ts';

/** An operation that a reader is told of as one change. */
export type ChangeOperation = BlockOperation | InlineChange;

export interface NumberedChange {
  /** From 1, in the order of the redline. Its anchor is `change-N`. */
  readonly number: number;
  readonly section: string | null;
  /** The operation; of a move the one at the new place. */
  readonly operation: ChangeOperation;
  /** The operation on the block whose words these are; `null` where the operation is on a whole block. */
  readonly holder: BlockOperation | null;
}

export interface Numbering {
  readonly changes: readonly NumberedChange[];
  /** The number of each operation, both ends of a move included. */
  readonly numberOf: ReadonlyMap<ChangeOperation, number>;
}

/**
 * Gives every change its number, in the order in which the redline shows them. A move has one number and two places; the
 * words changed in a moved, split or merged block are changes of their own. A footnote's new running number is no change,
 * nor is a block of its own what stands in a section that was added or removed.
 */
export function numberChanges(operations: readonly BlockOperation[]): Numbering {
  const changes: NumberedChange[] = [];
  const numberOf = new Map<ChangeOperation, number>();
  const byMove = new Map<number, number>();
  let count = 0;
  let section: string | null = null;

  const add = (operation: ChangeOperation, holder: BlockOperation | null): void => {
    const known = isMove(operation) ? byMove.get(operation.move) : undefined;
    if (known === undefined) count += 1;
    const number = known ?? count;
    if (isMove(operation)) byMove.set(operation.move, number);
    numberOf.set(operation, number);
    const change = { number, section, operation, holder };
    // Of a move the first of its new places is the change.
    const isOther = 'part' in operation && operation.part > 0;
    if (operation.op !== 'moved-from' && !isOther) changes.push(change);
  };
  const addWords = (operations: readonly InlineOperation[], holder: BlockOperation): void => {
    for (const operation of operations) {
      if (operation.op === 'inside') addWords(operation.operations, holder);
      else if (operation.op === 'change' && operation.mark !== 'number') {
        add(operation, holder);
        addWords(operation.operations ?? [], holder);
      }
    }
  };
  const addBlock = (operation: BlockOperation, isPart: boolean): void => {
    if (isMove(operation) || !(isPart || UNNUMBERED.has(operation.op))) add(operation, null);
    addWords(innerWords(operation), operation);
    for (const inner of innerBlocks(operation)) addBlock(inner, 'parts' in operation);
  };

  for (const operation of operations) {
    section = sectionId(blockOf(operation));
    addBlock(operation, false);
  }
  return { changes: changes.sort((one, other) => one.number - other.number), numberOf };
}

const UNNUMBERED: ReadonlySet<string> = new Set(['same', 'changed', 'inside']);
