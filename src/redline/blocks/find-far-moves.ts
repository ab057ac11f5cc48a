import { alignMoved } from '../align/align-blocks.ts';
import { placesByKey } from '../align/places-by-key.ts';
import type { BlockOperation, SectionOperation } from '../edit-script.ts';
import { innerBlocks, sectionOf } from '../inner-operations.ts';
import type { Block } from '../text/tree.ts';
import { compareMoved, type NextMove } from './compare-blocks.ts';
import { replaceOperations } from './replace-operations.ts';

/** A removed or added operation, its block and the list of blocks it stands in, by number. */
interface Found {
  readonly operation: BlockOperation;
  readonly block: Block;
  readonly list: number;
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
 */
export function findFarMoves(
  sections: readonly SectionOperation[],
  nextMove: NextMove,
): readonly SectionOperation[] {
  const { gone, come } = search(sections);
  if (new Set([...gone, ...come].map(({ list }) => list)).size < 2) return sections;
  const [old, young] = [distinct(gone), distinct(come)];
  const before = old.map(({ block }) => block);
  const after = young.map(({ block }) => block);
  const far = alignMoved(before, after).filter(
    (link) => old[link.before]?.list !== young[link.after]?.list,
  );
  const moves = new Map<BlockOperation, readonly BlockOperation[]>();
  for (const { link, from, to } of compareMoved(before, after, far, nextMove)) {
    const [gone, come] = [old[link.before]?.operation, young[link.after]?.operation];
    if (gone !== undefined) moves.set(gone, [from]);
    if (come !== undefined) moves.set(come, [to]);
  }
  return replaceOperations(sections, moves);
}

function search(sections: readonly SectionOperation[]): Record<'gone' | 'come', readonly Found[]> {
  const gone: Found[] = [];
  const come: Found[] = [];
  let list = 0;
  const visit = (operations: readonly BlockOperation[]): void => {
    list += 1;
    const here = list;
    for (const operation of operations) {
      const { op } = operation;
      if (op === 'removed') gone.push({ operation, block: operation.before, list: here });
      else if (op === 'added') come.push({ operation, block: operation.after, list: here });
      else visit(innerBlocks(operation));
    }
  };
  for (const section of sections) {
    const { title } = sectionOf(section);
    // The title of a section stays with it.
    visit(innerBlocks(section).slice('parts' in section && title !== null ? 1 : 0));
  }
  return { gone, come };
}

/** Texts that are long enough to be known again, and short ones that occur once. */
export function distinct<Item extends { readonly block: Block }>(
  found: readonly Item[],
): readonly Item[] {
  const places = placesByKey(found, ({ block }) => [block.key]);
  return found.filter(({ block }) => block.size >= SHORT || places.get(block.key)?.length === 1);
}
