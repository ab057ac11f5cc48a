import type { BlockOperation, InlineOperation, KeptBlock } from './edit-script.ts';
import { holderBlock } from './text/canonical.ts';
import { type Block, sectionId } from './text/tree.ts';

/** The operations on the blocks that stand in a section or a block, one level down. */
export function innerBlocks(operation: BlockOperation): readonly BlockOperation[] {
  if ('edit' in operation) return innerBlocks(operation.edit);
  if (operation.op === 'inside') return operation.operations;
  return ('parts' in operation && operation.parts) || [];
}

/** An operation with others on the blocks in it. */
export function mapInner(operation: KeptBlock, map: MapBlocks): KeptBlock;
export function mapInner(operation: BlockOperation, map: MapBlocks): BlockOperation;
export function mapInner(operation: BlockOperation, map: MapBlocks): BlockOperation {
  if ('edit' in operation) return { ...operation, edit: mapInner(operation.edit, map) };
  if (operation.op === 'inside') return { ...operation, operations: map(operation.operations) };
  const parts = 'parts' in operation && operation.parts;
  return parts ? { ...operation, parts: map(parts) } : operation;
}

type MapBlocks = (operations: readonly BlockOperation[]) => readonly BlockOperation[];

/** The operations on the words of a block itself. */
export function innerWords(operation: BlockOperation): readonly InlineOperation[] {
  if ('edit' in operation) return innerWords(operation.edit);
  return operation.op === 'changed' ? operation.operations : [];
}

/** Whether nothing that counts changed in a block: the running numbers of footnotes do not. */
export function isSame(operation: BlockOperation): boolean {
  if (operation.op === 'inside') return operation.operations.every(isSame);
  return (
    operation.op === 'same' || (operation.op === 'changed' && !operation.operations.some(isCounted))
  );
}

function isCounted(operation: InlineOperation): boolean {
  if (operation.op === 'inside') return operation.operations.some(isCounted);
  return operation.op === 'change' && operation.mark !== 'number';
}

/** The block that an operation is on: as it is now, or as it was where it is gone. */
export function blockOf(operation: BlockOperation): Block {
  return 'after' in operation ? operation.after : operation.before;
}

/** The blocks that an operation has in the old text, or in the new one: those of a group each. */
export function blocksOn(side: 'before' | 'after', operation: BlockOperation): readonly Block[] {
  if (side === 'before') return 'before' in operation ? blocksIn(operation.before) : [];
  return 'after' in operation ? blocksIn(operation.after) : [];
}

/** The blocks of a group, or the one block. */
export function blocksIn(block: Block): readonly Block[] {
  return block.bare && !block.nodes ? block.children : [block];
}

/** One block as it is, or several as a block without tags. */
export function groupOf(children: readonly Block[]): Block {
  const [only] = children;
  if (only !== undefined && children.length === 1) return only;
  return holderBlock('div', {}, children, true);
}

/** Whether a block stayed one block. */
export function isKept(operation: BlockOperation): operation is KeptBlock {
  return operation.op === 'same' || operation.op === 'changed' || operation.op === 'inside';
}

/** Whether an operation is one end of a move. */
export function isMove<Operation extends { readonly op: string }>(
  operation: Operation,
): operation is Extract<Operation, { op: 'moved-from' | 'moved-to' }> {
  return operation.op === 'moved-from' || operation.op === 'moved-to';
}

/** A block that went, or came. */
export function wholeOf(block: Block, isNew: boolean): BlockOperation {
  const parts =
    sectionId(block) === null
      ? {}
      : { parts: block.children.map((child) => wholeOf(child, isNew)) };
  return isNew
    ? { op: 'added', after: block, ...parts }
    : { op: 'removed', before: block, ...parts };
}
