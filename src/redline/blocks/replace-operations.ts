import type { BlockOperation } from '../edit-script.ts';
import { mapInner } from '../inner-operations.ts';

/** Operations of which some are replaced by others, however deep they stand. */
export function replaceOperations(
  operations: readonly BlockOperation[],
  others: ReadonlyMap<BlockOperation, readonly BlockOperation[]>,
): readonly BlockOperation[] {
  return operations.flatMap(
    (operation) =>
      others.get(operation) ?? mapInner(operation, (inner) => replaceOperations(inner, others)),
  );
}
