import type { BlockOperation } from '../edit-script.ts';
import { blockOf } from '../inner-operations.ts';
import { sectionId } from '../text/tree.ts';
import { type Change, changesIn, numberChanges } from './number-changes.ts';

export interface NumberedChange extends Change {
  /** From 1, in the order of the redline. Its anchor is `change-N`. */
  readonly number: number;
  readonly section: string | null;
}

/** Every change once by its number, a move by the first of its new places. */
export function numberedChanges(operations: readonly BlockOperation[]): readonly NumberedChange[] {
  const numberOf = numberChanges(operations);
  const changes = operations.flatMap((top) =>
    changesIn([top]).map((change) => ({
      ...change,
      number: numberOf(change.operation) ?? 0,
      section: sectionId(blockOf(top)),
    })),
  );
  return changes.filter(isToldOf).sort((one, other) => one.number - other.number);
}

function isToldOf({ operation }: Change): boolean {
  return operation.op !== 'moved-from' && !('part' in operation && operation.part > 0);
}
