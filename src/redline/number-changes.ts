import type {
  BlockOperation,
  CanonicalSection,
  EditScript,
  InlineChange,
  InlineOperation,
  SectionOperation,
} from './edit-script.ts';
import type { Block } from './tree.ts';

/** An operation that a reader is told of as one change. */
export type ChangeOperation = SectionOperation | BlockOperation | InlineChange;

export interface NumberedChange {
  /** From 1, in the order of the redline. Its anchor is `change-N`. */
  readonly number: number;
  readonly section: string | null;
  /** The operation; of a move the one at the new place. */
  readonly operation: ChangeOperation;
  /** Where a move began and ended, counted from 1 among the blocks or sections around it. */
  readonly places: { readonly from: number; readonly to: number } | null;
}

export interface Numbering {
  readonly changes: readonly NumberedChange[];
  /** The number of each operation, both ends of a move included. */
  readonly numberOf: ReadonlyMap<ChangeOperation, number>;
}

type Place = { from: number; to: number };

/**
 * Gives every change its number, in the order in which the redline shows them. A move has one
 * number and two places; the words changed in a moved, split or merged block are changes of their own.
 */
export function numberChanges(script: EditScript): Numbering {
  const changes: NumberedChange[] = [];
  const numberOf = new Map<ChangeOperation, number>();
  const byMove = new Map<number, number>();
  let count = 0;

  const add = (operation: ChangeOperation, section: string | null, places: Place | null): void => {
    count += 1;
    numberOf.set(operation, count);
    changes.push({ number: count, section, operation, places });
  };
  const addMove = (
    operation: Extract<ChangeOperation, { op: 'moved-from' | 'moved-to' }>,
    section: string | null,
    places: Place | null,
  ): void => {
    const known = byMove.get(operation.move);
    const number = known ?? count + 1;
    if (known === undefined) count += 1;
    byMove.set(operation.move, number);
    numberOf.set(operation, number);
    if (operation.op === 'moved-to') changes.push({ number, section, operation, places });
  };
  const inline = (operations: readonly InlineOperation[], section: string | null): void => {
    for (const operation of operations) {
      if (operation.op === 'change') add(operation, section, null);
      else if (operation.op === 'inside') inline(operation.operations, section);
    }
  };
  const edits = (operation: BlockOperation, section: string | null): void => {
    if (operation.op === 'changed' || operation.op === 'merged') {
      inline(operation.operations, section);
    } else if (operation.op === 'inside') blocks(operation.operations, section);
    else if (operation.op === 'moved-to') edits(operation.edit, section);
    else if (operation.op === 'split') {
      for (const piece of operation.pieces) inline(piece.operations, section);
    }
  };
  const blocks = (operations: readonly BlockOperation[], section: string | null): void => {
    const places = placesOfMoves(operations);
    for (const operation of operations) {
      if (operation.op === 'moved-from' || operation.op === 'moved-to') {
        addMove(operation, section, places.get(operation.move) ?? null);
      } else if (!['same', 'changed', 'inside'].includes(operation.op)) {
        add(operation, section, null);
      }
      edits(operation, section);
    }
  };

  const places = placesOfMoves(script.sections);
  for (const section of script.sections) {
    const id = 'after' in section ? section.after.id : section.before.id;
    if (section.op === 'removed' || section.op === 'added') add(section, id, null);
    else if (section.op !== 'kept') addMove(section, id, places.get(section.move) ?? null);
    if ('operations' in section) blocks(section.operations, id);
  }
  return { changes: changes.sort((one, other) => one.number - other.number), numberOf };
}

/** The places of each move among the operations around it, by its number. */
function placesOfMoves(
  operations: readonly (BlockOperation | SectionOperation)[],
): Map<number, Place> {
  const places = new Map<number, Place>();
  let from = 0;
  let to = 0;
  for (const operation of operations) {
    const [gone, come] = countBlocks(operation);
    from += gone;
    to += come;
    if (operation.op !== 'moved-from' && operation.op !== 'moved-to') continue;
    const place = places.get(operation.move) ?? { from: 0, to: 0 };
    if (operation.op === 'moved-from') place.from = from;
    else place.to = to;
    places.set(operation.move, place);
  }
  return places;
}

function countBlocks(operation: BlockOperation | SectionOperation): [number, number] {
  if (operation.op === 'moved-from' || operation.op === 'removed') return [1, 0];
  if (operation.op === 'moved-to' || operation.op === 'added') return [0, 1];
  if (operation.op === 'split') return [1, operation.pieces.length];
  return operation.op === 'merged' ? [operation.before.length, 1] : [1, 1];
}

/** The text of a section as blocks, its title first. */
export function blocksOfSection(section: CanonicalSection): readonly Block[] {
  return section.title === null ? section.blocks : [section.title, ...section.blocks];
}
