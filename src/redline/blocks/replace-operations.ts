import type { BlockOperation, KeptBlock } from '../edit-script.ts';

/** Operations of which some are replaced by others, however deep they stand. */
export function replaceOperations(
  operations: readonly BlockOperation[],
  others: ReadonlyMap<BlockOperation, readonly BlockOperation[]>,
): readonly BlockOperation[] {
  const within = (operation: KeptBlock): KeptBlock =>
    operation.op === 'inside'
      ? { ...operation, operations: replaceOperations(operation.operations, others) }
      : operation;
  return operations.flatMap((operation) => {
    const other = others.get(operation);
    if (other !== undefined) return other;
    if ('edit' in operation) return [{ ...operation, edit: within(operation.edit) }];
    if (operation.op === 'inside') return [within(operation)];
    const parts = 'parts' in operation && operation.parts;
    return [parts ? { ...operation, parts: replaceOperations(parts, others) } : operation];
  });
}
