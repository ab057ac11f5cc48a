import type { Locale } from '../../../schema/languages.ts';
import { say } from '../../locale/say.ts';
import { numberChanges } from '../../redline/changes/number-changes.ts';
import type { EditScript, BlockOperation as Operation } from '../../redline/edit-script.ts';
import { blockOf, innerBlocks } from '../../redline/inner-operations.ts';
import { type Block, sectionId } from '../../redline/text/tree.ts';

export type Sort = 'Section' | 'Heading' | 'Paragraph' | 'Item' | 'List' | 'Table';

/**
 * What moved, and its old and new place: among its neighbours of the same sort, counted from 1, or from one
 * section to another, by their ids.
 */
export type MovedPlaces =
  | { readonly sort: Sort; readonly from: number; readonly to: number }
  | { readonly fromSection: string; readonly toSection: string };

/** An end of a move: the operations around it, and the section that they are in. */
type End = {
  readonly operation: Operation;
  readonly among: readonly Operation[];
  readonly section: string | null;
};

/**
 * The places of every move by its number, as a reader would count them: paragraphs among paragraphs.
 * A move that this count cannot tell (past a list, say) has no entry.
 */
export function countMovedPlaces(script: EditScript): Map<number, MovedPlaces> {
  const numberOf = numberChanges(script.operations);
  const starts = new Map<number, End>();
  const ends: End[] = [];
  const visit = (among: readonly Operation[], section: string | null): void => {
    for (const operation of among) {
      const end = { operation, among, section };
      if (operation.op === 'moved-from') starts.set(operation.move, end);
      if (operation.op === 'moved-to') ends.push(end);
      visit(innerBlocks(operation), section ?? sectionId(blockOf(operation)));
    }
  };
  visit(script.operations, null);
  const found = new Map<number, MovedPlaces>();
  for (const end of ends) {
    const { operation } = end;
    const number = numberOf(operation);
    const start = operation.op === 'moved-to' ? starts.get(operation.move) : undefined;
    const places = start && placesBetween(start, end);
    if (places && number !== undefined) found.set(number, places);
  }
  return found;
}

/** A place in words, such as `kappale 5`; `place 5` where it is counted among all blocks. */
export function sayPlace(place: number, sort: Sort | undefined, locale: Locale): string {
  return say(sort ? `place${sort}` : 'placeAmongAll', locale, { n: String(place) });
}

function placesBetween(start: End, end: End): MovedPlaces | undefined {
  const { section: fromSection } = start;
  const { section: toSection } = end;
  if (fromSection !== toSection) {
    return fromSection !== null && toSection !== null ? { fromSection, toSection } : undefined;
  }
  const [before] = partsOf(start.operation, 'old');
  const [after] = partsOf(end.operation, 'new');
  const sort = after && sortOf(after);
  if (!sort || !before || sortOf(before) !== sort || start.among !== end.among) return undefined;
  const from = countTo(start, 'old', sort);
  const to = countTo(end, 'new', sort);
  return from === to ? undefined : { sort, from, to };
}

/** How many blocks of a sort there are up to an end, itself included. */
function countTo({ operation, among }: End, side: 'old' | 'new', sort: Sort): number {
  return among
    .slice(0, among.indexOf(operation) + 1)
    .flatMap((each) => partsOf(each, side))
    .filter((part) => sortOf(part) === sort).length;
}

/** The blocks or sections that an operation has in the old or the new text. */
function partsOf(operation: Operation, side: 'old' | 'new'): readonly Block[] {
  const { op } = operation;
  if (op === 'moved-to' && side === 'old') return [];
  if (side === 'old') return 'before' in operation ? [operation.before] : [];
  return 'after' in operation ? [operation.after] : [];
}

const sorts: Readonly<Record<string, Sort>> = {
  p: 'Paragraph',
  li: 'Item',
  ul: 'List',
  ol: 'List',
  table: 'Table',
};

function sortOf(part: Block): Sort | undefined {
  if (sectionId(part) !== null) return 'Section';
  return /^h[1-6]$/u.test(part.tag) ? 'Heading' : sorts[part.tag];
}
