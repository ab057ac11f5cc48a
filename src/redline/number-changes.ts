import type {
  BlockOperation,
  CanonicalSection,
  EditScript,
  InlineChange,
  InlineOperation,
  SectionOperation,
} from './edit-script.ts';
import { innerBlocks, innerWords } from './inner-operations.ts';
import { inlineText } from './plain-text.ts';
import type { Block } from './tree.ts';

/** An operation that a reader is told of as one change. */
export type ChangeOperation = SectionOperation | BlockOperation | InlineChange;

export interface NumberedChange {
  /** From 1, in the order of the redline. Its anchor is `change-N`. */
  readonly number: number;
  readonly section: string | null;
  /** The operation; of a move the one at the new place. */
  readonly operation: ChangeOperation;
  /** Where a move began and ended, each counted from 1 among the blocks or sections around it. */
  readonly places: { readonly from: number; readonly to: number } | null;
  /** Whether only the running number before a heading changed. */
  readonly isHeadingNumber: boolean;
}

export interface Numbering {
  readonly changes: readonly NumberedChange[];
  /** The number of each operation, both ends of a move included. */
  readonly numberOf: ReadonlyMap<ChangeOperation, number>;
}

type Place = { from: number; to: number };

/**
 * Gives every change its number, in the order in which the redline shows them. A move has one number and two places; the
 * words changed in a moved, split or merged block are changes of their own. A footnote's new running number is no change,
 * nor is a block of its own what stands in a section that was added or removed.
 */
export function numberChanges(script: EditScript): Numbering {
  const changes: NumberedChange[] = [];
  const numberOf = new Map<ChangeOperation, number>();
  const byMove = new Map<number, number>();
  const places = placesOfMoves(script);
  let count = 0;

  const add = (
    operation: ChangeOperation,
    section: string | null,
    isHeadingNumber = false,
  ): void => {
    count += 1;
    numberOf.set(operation, count);
    changes.push({ number: count, section, operation, places: null, isHeadingNumber });
  };
  const addMove = (operation: MoveOperation, section: string | null): void => {
    const { move } = operation;
    const number = byMove.get(move) ?? count + 1;
    count = Math.max(count, number);
    byMove.set(move, number);
    numberOf.set(operation, number);
    if (operation.op !== 'moved-to') return;
    changes.push({
      number,
      section,
      operation,
      places: places.get(move) ?? null,
      isHeadingNumber: false,
    });
  };
  const addWords = (
    operations: readonly InlineOperation[],
    section: string | null,
    inHeading: boolean,
  ): void => {
    operations.forEach((operation, place) => {
      if (operation.op === 'inside') addWords(operation.operations, section, false);
      else if (operation.op === 'change' && operation.mark !== 'number')
        add(operation, section, inHeading && place === 0 && isRunningNumber(operation));
    });
  };
  const addBlock = (operation: BlockOperation, section: string | null, isPart: boolean): void => {
    if (isMove(operation)) addMove(operation, section);
    else if (!(isPart || UNNUMBERED.has(operation.op))) add(operation, section);
    addWords(
      innerWords(operation),
      section,
      operation.op === 'changed' && isHeading(operation.after),
    );
    for (const inner of innerBlocks(operation)) addBlock(inner, section, false);
  };

  for (const section of script.sections) {
    const id = 'after' in section ? section.after.id : section.before.id;
    if (isMove(section)) addMove(section, id);
    else if (section.op !== 'kept') add(section, id);
    for (const block of innerBlocks(section)) addBlock(block, id, 'parts' in section);
  }
  return { changes: changes.sort((one, other) => one.number - other.number), numberOf };
}

function isHeading({ tag }: Block): boolean {
  return /^h[1-6]$/u.test(tag);
}

/** `3.`, `2.1`, `IV)`, `§ 5`, or nothing on one side. */
function isRunningNumber({ deleted, inserted }: InlineChange): boolean {
  return [deleted, inserted].every((nodes) =>
    /^\s*(?:§\s*)?(?:(?:\d+|[IVXLC]+)(?:[.:]\d+)*)?[.:)]?\s*$/u.test(inlineText(nodes)),
  );
}

type MoveOperation = Extract<ChangeOperation, { op: 'moved-from' | 'moved-to' }>;

const UNNUMBERED: ReadonlySet<string> = new Set(['same', 'changed', 'inside']);

function isMove(operation: ChangeOperation): operation is MoveOperation {
  return operation.op === 'moved-from' || operation.op === 'moved-to';
}

/** The places of each move among the operations around each of its ends, by its number. */
function placesOfMoves(script: EditScript): Map<number, Place> {
  const places = new Map<number, Place>();
  const visit = (operations: readonly (BlockOperation | SectionOperation)[]): void => {
    let from = 0;
    let to = 0;
    for (const operation of operations) {
      const [gone, come] = countBlocks(operation);
      from += gone;
      to += come;
      if (isMove(operation)) {
        const place = places.get(operation.move) ?? { from: 0, to: 0 };
        if (operation.op === 'moved-from') place.from = from;
        else place.to = to;
        places.set(operation.move, place);
      }
      visit(innerBlocks(operation));
    }
  };
  visit(script.sections);
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
