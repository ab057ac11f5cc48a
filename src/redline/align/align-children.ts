import { heaviestOrder } from '../heaviest-order.ts';
import { type Block, sectionId } from '../text/tree.ts';
import { alignBlocks } from './align-blocks.ts';
import type { Columns } from './align-columns.ts';
import { type Link, linkByKey, linkOne, pickFree } from './link.ts';

/**
 * Which child of a block became which child of the other one.
 *
 * 1. The cells of a row by their columns; where rows are of different lengths, by their number, or equal and alike ones in order.
 * 2. The head of a table with its head, a body with a body.
 * 3. The rows of a part by the cells of the columns that both tables have: a new column makes no new row.
 * 4. The title of a section with its title, whatever they say.
 * 5. Of lists and quotations as of any blocks.
 */
export function alignChildren(
  holder: Block,
  before: readonly Block[],
  after: readonly Block[],
  columns: Columns | null,
): readonly Link[] {
  const { tag } = holder;
  if (sectionId(holder) !== null) return alignBelowTitle(before, after);
  if (tag === 'table') return heaviestOrder(pickFree(linkByKey(before, after, (part) => part.tag)));
  if (columns !== null && tag !== 'tr')
    return alignBlocks(columns.shared(before, 'before'), columns.shared(after, 'after'));
  if (tag !== 'tr') return alignBlocks(before, after);
  if (columns !== null) return columns.links;
  return before.length === after.length
    ? before.map((_, place) => linkOne(place, place, 0, 1))
    : alignBlocks(before, after).filter(({ isMoved }) => !isMoved);
}

function alignBelowTitle(before: readonly Block[], after: readonly Block[]): readonly Link[] {
  const links = alignBlocks(before.slice(1), after.slice(1));
  const lower = (link: Link): Link => ({ ...link, before: link.before + 1, after: link.after + 1 });
  return [linkOne(0, 0, 0, 1), ...links.map(lower)];
}
