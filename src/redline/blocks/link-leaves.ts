import { linkAlike } from '../align/align-blocks.ts';
import type { Leaf, Line } from '../align/leaves.ts';
import type { BlockOperation, InlineOperation } from '../edit-script.ts';
import { placesByKey } from '../places-by-key.ts';
import type { Block } from '../text/tree.ts';
import { compareLeaves, type LinesLinked } from './compare-leaves.ts';

/** A block that went or came, with what it says. */
export interface Found {
  readonly operation: BlockOperation;
  readonly block: Block;
  readonly isNew: boolean;
  readonly list: readonly BlockOperation[];
  readonly leaves: readonly Leaf[];
}

/** A text shorter than this, in characters, is known again only where it is the only one of its kind. */
const SHORT = 12;

/** Below this a text at another place is not the same moved. */
const FAR_ALIKE = 0.4;

/** Where more leaves than this went and came only equal ones are sought: all was rewritten. */
const MOST_LEAVES = 150;

/** A leaf and the block that it stands in. */
interface Placed extends Leaf {
  readonly found: Found;
}

/** Links the leaves of blocks that went and came by what they say, and groups the blocks whose leaves are linked. */
export function linkLeaves(found: readonly Found[]): {
  readonly lines: LinesLinked;
  readonly groups: readonly (readonly Found[])[];
} {
  const lines = new Map<Line, readonly InlineOperation[]>();
  const above = new Map<Found, Found>();
  const topOf = (one: Found): Found => {
    const up = above.get(one);
    if (up === undefined || up === one) return one;
    const top = topOf(up);
    above.set(one, top);
    return top;
  };
  const all = [distinct(placedIn(found, false)), distinct(placedIn(found, true))];
  const isMany = all.every(({ length }) => length > MOST_LEAVES);
  const [old = [], young = []] = isMany ? all.map((placed) => placed.filter(isIn(all))) : all;
  for (const link of linkAlike(old.map(blockOf), young.map(blockOf))) {
    const olds = old.slice(link.before, link.before + link.olds);
    const youngs = young.slice(link.after, link.after + link.youngs);
    const [from, to] = [olds[0]?.found, youngs[0]?.found];
    if (!from || !to) continue;
    // Beside each other less is enough to tell that one became the other.
    const isNear = from.list === to.list && from.block.tag !== to.block.tag;
    const compared = isNear || link.score >= FAR_ALIKE ? compareLeaves(olds, youngs) : null;
    if (compared === null) continue;
    for (const [line, operations] of compared) lines.set(line, operations);
    for (const placed of [...olds, ...youngs]) above.set(topOf(placed.found), topOf(from));
  }
  const groups = Map.groupBy(
    found.filter((each) => above.has(each)),
    topOf,
  );
  return { lines, groups: [...groups.values()].filter(isMoved) };
}

function blockOf({ block }: Placed): Block {
  return block;
}

function placedIn(found: readonly Found[], isNew: boolean): readonly Placed[] {
  return found
    .filter((each) => each.isNew === isNew)
    .flatMap((each) => each.leaves.map((leaf) => ({ ...leaf, found: each })))
    .filter(({ block }) => block.size > 0);
}

/** Whether more became of a paragraph than its own new form. */
function isMoved(group: readonly Found[]): boolean {
  return group.length > 2 || group[0]?.operation !== group[1]?.operation;
}

function distinct(placed: readonly Placed[]): readonly Placed[] {
  const places = placesByKey(placed, ({ block }) => [block.key]);
  return placed.filter(({ block }) => block.size >= SHORT || places.get(block.key)?.length === 1);
}

/** Whether both texts say what a leaf says. */
function isIn(sides: readonly (readonly Placed[])[]): (leaf: Placed) => boolean {
  const keys = sides.map((placed) => new Set(placed.map(({ block }) => block.key)));
  return ({ block }) => keys.every((side) => side.has(block.key));
}
