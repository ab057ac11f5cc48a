import type {
  BlockOperation,
  EditScript,
  InlineChange,
  InlineOperation,
  SectionOperation,
} from '../edit-script.ts';
import { innerBlocks, innerWords } from '../inner-operations.ts';
import type { Block } from '../text/tree.ts';

/** An operation that a reader is told of as one change. */
export type ChangeOperation = SectionOperation | BlockOperation | InlineChange;

export interface NumberedChange {
  /** From 1, in the order of the redline. Its anchor is `change-N`. */
  readonly number: number;
  readonly section: string | null;
  /** The operation; of a move the one at the new place. */
  readonly operation: ChangeOperation;
  /** Whether these are the first words of a heading, where its running number stands. */
  readonly beginsHeading: boolean;
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
export function numberChanges(script: EditScript): Numbering {
  const changes: NumberedChange[] = [];
  const numberOf = new Map<ChangeOperation, number>();
  const byMove = new Map<number, number>();
  let count = 0;

  const add = (operation: ChangeOperation, section: string | null, beginsHeading = false): void => {
    count += 1;
    numberOf.set(operation, count);
    changes.push({ number: count, section, operation, beginsHeading });
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
      beginsHeading: false,
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
        add(operation, section, inHeading && place === 0);
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

type MoveOperation = Extract<ChangeOperation, { op: 'moved-from' | 'moved-to' }>;

const UNNUMBERED: ReadonlySet<string> = new Set(['same', 'changed', 'inside']);

function isMove(operation: ChangeOperation): operation is MoveOperation {
  return operation.op === 'moved-from' || operation.op === 'moved-to';
}
