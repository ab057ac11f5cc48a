import type { BlockOperation, KeptBlock, SectionOperation } from '../edit-script.ts';

/** Sections with some of their operations replaced by others, however deep they stand. */
export function replaceOperations(
  sections: readonly SectionOperation[],
  others: ReadonlyMap<BlockOperation, readonly BlockOperation[]>,
): readonly SectionOperation[] {
  if (others.size === 0) return sections;
  const replace = (operation: BlockOperation): readonly BlockOperation[] => {
    const other = others.get(operation);
    if (other !== undefined) return other;
    if ('edit' in operation) return [{ ...operation, edit: replaceWithin(operation.edit) }];
    return [operation.op === 'inside' ? replaceWithin(operation) : operation];
  };
  const replaceWithin = (operation: KeptBlock): KeptBlock =>
    operation.op === 'inside'
      ? { ...operation, operations: operation.operations.flatMap(replace) }
      : operation;
  return sections.map((section) => {
    if ('parts' in section) return { ...section, parts: section.parts.flatMap(replace) };
    if (!('operations' in section)) return section;
    return { ...section, operations: section.operations.flatMap(replace) };
  });
}
