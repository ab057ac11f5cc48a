import type { Locale } from '../../schema/languages.ts';
import { say } from '../locale/say.ts';
import type { BlockOperation, EditScript, SectionOperation } from '../redline/edit-script.ts';
import { numberChanges } from '../redline/number-changes.ts';
import type { Block } from '../redline/tree.ts';

type Operation = BlockOperation | SectionOperation;
type Sort = 'Section' | 'Heading' | 'Paragraph' | 'Item' | 'List' | 'Table';

/** What moved, and its old and new place among its neighbours of the same sort, counted from 1. */
export type MovedPlaces = { readonly sort: Sort; readonly from: number; readonly to: number };

/**
 * The places of every move by its number, as a reader would count them: paragraphs among paragraphs.
 * A move that this count cannot tell (past a list, say) has no entry.
 */
export function placesOf(script: EditScript): Map<number, MovedPlaces> {
  const { numberOf } = numberChanges(script);
  const found = new Map<number, MovedPlaces>();
  const visit = (operations: readonly Operation[]): void => {
    for (const operation of operations) {
      if (operation.op === 'moved-to') {
        const places = placesAmong(operations, operation);
        const number = numberOf.get(operation);
        if (places && number !== undefined) found.set(number, places);
      }
      visit(operationsIn(operation));
    }
  };
  visit(script.sections);
  return found;
}

/** A place in words, such as `kappale 5`; `place 5` where it is counted among all blocks. */
export function sayPlace(place: number, places: MovedPlaces | undefined, locale: Locale): string {
  return say(places ? `place${places.sort}` : 'placeAmongAll', locale, { n: String(place) });
}

type MovedTo = Extract<Operation, { op: 'moved-to' }>;

function placesAmong(operations: readonly Operation[], moved: MovedTo): MovedPlaces | undefined {
  const sort = sortOf(moved.after);
  const end = operations.indexOf(moved);
  const start = operations.findIndex(
    ({ op, ...rest }) => op === 'moved-from' && 'move' in rest && rest.move === moved.move,
  );
  if (!sort || start < 0 || sortOf(moved.before) !== sort) return undefined;
  const count = (last: number, side: 'old' | 'new') =>
    operations
      .slice(0, last + 1)
      .flatMap((operation) => partsOf(operation, side))
      .filter((part) => sortOf(part) === sort).length;
  const from = count(start, 'old');
  const to = count(end, 'new');
  return from === to ? undefined : { sort, from, to };
}

type Part = Block | { readonly blocks: readonly Block[] };

/** The blocks or sections that an operation has in the old or the new text. */
function partsOf(operation: Operation, side: 'old' | 'new'): readonly Part[] {
  const { op } = operation;
  if (op === 'moved-to' && side === 'old') return [];
  if (op === 'split')
    return side === 'old' ? [operation.before] : operation.pieces.map(({ after }) => after);
  if (op === 'merged') return side === 'old' ? operation.before : [operation.after];
  if (side === 'old') return 'before' in operation ? [operation.before] : [];
  return 'after' in operation ? [operation.after] : [];
}

function operationsIn(operation: Operation): readonly BlockOperation[] {
  if (operation.op === 'moved-to' && 'edit' in operation) return operationsIn(operation.edit);
  if (operation.op === 'inside' || operation.op === 'kept') return operation.operations;
  return operation.op === 'moved-to' && 'operations' in operation ? operation.operations : [];
}

const sorts: Readonly<Record<string, Sort>> = {
  p: 'Paragraph',
  li: 'Item',
  ul: 'List',
  ol: 'List',
  table: 'Table',
};

function sortOf(part: Part): Sort | undefined {
  if ('blocks' in part) return 'Section';
  return /^h[1-6]$/u.test(part.tag) ? 'Heading' : sorts[part.tag];
}
