import { alignMoved } from '../align/align-blocks.ts';
import type { BlockOperation, SectionOperation } from '../edit-script.ts';
import { innerBlocks } from '../inner-operations.ts';
import { compareMoved, type NextMove } from './compare-blocks.ts';

type Removed = Extract<BlockOperation, { op: 'removed' }>;
type Added = Extract<BlockOperation, { op: 'added' }>;

/** A removed or added operation and the list of blocks it stands in, by number. */
interface Found<Operation> {
  readonly operation: Operation;
  readonly list: number;
}

interface Searched {
  readonly gone: Found<Removed>[];
  readonly come: Found<Added>[];
}

/** A text shorter than this, in characters, is known again only where it is the only one of its kind. */
const SHORT = 12;

/**
 * Finds what was removed in one place and added in another among what the sections, lists and tables could not pair each
 * within itself, and makes moves of it.
 *
 * 1. A paragraph of one section that stands in another one now: `moved-from` there, `moved-to` here, no word changed.
 * 2. A list item that went to another list, a row to another table; a paragraph out of a section that was removed.
 * 3. Edited on the way: a move while at least half of it is the same, and the edit is marked in it.
 * 4. `–` in a removed row and two added ones is no move: so little text must be the only one of its kind.
 *
 * What it gets wrong: a paragraph that became a list item is removed and added, for their tags differ, and so is a paragraph
 * that moved out of a list that was removed as a whole.
 */
export function findFarMoves(
  sections: readonly SectionOperation[],
  nextMove: NextMove,
): readonly SectionOperation[] {
  const { gone, come } = search(sections);
  const lists = new Set([...gone, ...come].map(({ list }) => list));
  if (gone.length === 0 || come.length === 0 || lists.size < 2) return sections;
  const old = distinct(gone, ({ operation }) => operation.before);
  const young = distinct(come, ({ operation }) => operation.after);
  const before = old.map(({ operation }) => operation.before);
  const after = young.map(({ operation }) => operation.after);
  const far = alignMoved(before, after).filter(
    (link) => old[link.before]?.list !== young[link.after]?.list,
  );
  const moves = new Map<BlockOperation, BlockOperation>();
  for (const { link, from, to } of compareMoved(before, after, far, nextMove)) {
    const [gone, come] = [old[link.before]?.operation, young[link.after]?.operation];
    if (gone !== undefined) moves.set(gone, from);
    if (come !== undefined) moves.set(come, to);
  }
  return moves.size === 0 ? sections : sections.map((section) => replaceIn(section, moves));
}

function search(sections: readonly SectionOperation[]): Searched {
  const searched: Searched = { gone: [], come: [] };
  let lists = 0;
  const visit = (operations: readonly BlockOperation[]): void => {
    lists += 1;
    const list = lists;
    for (const operation of operations) {
      if (operation.op === 'removed') searched.gone.push({ operation, list });
      else if (operation.op === 'added') searched.come.push({ operation, list });
      else visit(innerBlocks(operation));
    }
  };
  for (const section of sections) {
    // The title of a section stays with it.
    visit(innerBlocks(section).slice('parts' in section ? titlesOf(section) : 0));
  }
  return searched;
}

function titlesOf(section: Extract<SectionOperation, { op: 'removed' | 'added' }>): number {
  const { title } = section.op === 'removed' ? section.before : section.after;
  return title === null ? 0 : 1;
}

function distinct<Item>(
  items: readonly Item[],
  blockOf: (item: Item) => { readonly key: string; readonly size: number },
): readonly Item[] {
  const counts = new Map<string, number>();
  for (const item of items) {
    const { key } = blockOf(item);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return items.filter((item) => {
    const { key, size } = blockOf(item);
    return size >= SHORT || counts.get(key) === 1;
  });
}

function replaceIn(
  section: SectionOperation,
  moves: ReadonlyMap<BlockOperation, BlockOperation>,
): SectionOperation {
  if ('operations' in section) {
    return { ...section, operations: replaceAll(section.operations, moves) };
  }
  return 'parts' in section ? { ...section, parts: replaceAll(section.parts, moves) } : section;
}

function replaceAll(
  operations: readonly BlockOperation[],
  moves: ReadonlyMap<BlockOperation, BlockOperation>,
): readonly BlockOperation[] {
  return operations.map((operation) => {
    const move = moves.get(operation);
    if (move !== undefined) return move;
    if (operation.op === 'inside') {
      return { ...operation, operations: replaceAll(operation.operations, moves) };
    }
    if (operation.op !== 'moved-to' || operation.edit.op !== 'inside') return operation;
    const inner = replaceAll(operation.edit.operations, moves);
    return { ...operation, edit: { ...operation.edit, operations: inner } };
  });
}
