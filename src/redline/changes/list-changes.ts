import type { EditScript } from '../edit-script.ts';
import { blocksIn, isMove } from '../inner-operations.ts';
import { collapse } from '../text/plain-text.ts';
import type { Block } from '../text/tree.ts';
import type { ChangeOperation } from './number-changes.ts';
import { numberedChanges } from './numbered-changes.ts';
import { type Places, placesOfMoves } from './places-of-moves.ts';
import { showSides } from './show-sides.ts';
import { isOfSection, quoteBlock, type Sides, sidesOf } from './sides.ts';

/** What became of a block or of words. */
export const LISTED_KINDS = [
  'deleted',
  'inserted',
  'replaced',
  'moved',
  'structure',
  'split',
  'merged',
  'link',
  'format',
  'rewritten',
] as const;
export type ChangeKind = (typeof LISTED_KINDS)[number];

/** A change as the list of changes names it, before the text itself. */
export interface ListedChange {
  readonly number: number;
  readonly kind: ChangeKind;
  readonly scope: 'section' | 'block' | 'words';
  readonly section: string | null;
  /**
   * The words or the text of the block, white space collapsed, whole, cells parted by ` | `; empty where there is none. Where
   * both would be the same, what tells them apart is shown: see `showSides`.
   */
  readonly before: string;
  readonly after: string;
  /** The same, words alone. */
  readonly words: Sides;
  /** The id of the element in the fragment. */
  readonly anchor: string;
  /** The id at the old place of a moved, split or merged block. */
  readonly from: string | null;
  /** The old and the new place of a move, counted from 1 among its neighbours. */
  readonly places: Places | null;
  /** Into or from how many blocks; 1 where one became one. */
  readonly pieces: number;
}

/** Every change in the order of the redline, numbered as its anchors are; `show` prints blocks with their looks. */
export function listChanges(
  { operations }: EditScript,
  show?: (block: Block) => string,
): readonly ListedChange[] {
  const places = placesOfMoves(operations);
  return numberedChanges(operations).map(({ number, section, operation }) => {
    const kind = kindOfChange(operation);
    const place = (kind === 'moved' && 'move' in operation && places.get(operation.move)) || null;
    const { before, after } = sidesOf(operation, quoteBlock);
    const anchor = `change-${number}`;
    return {
      number,
      kind,
      scope: operation.op === 'change' ? 'words' : isOfSection(operation) ? 'section' : 'block',
      section,
      ...showSides(operation, place, show),
      words: { before: collapse(before), after: collapse(after) },
      anchor,
      from: isMove(operation) ? `${anchor}-from` : null,
      places: place,
      pieces: piecesOf(operation),
    };
  });
}

function kindOfChange(operation: ChangeOperation): ChangeKind {
  if (isMove(operation)) return operation.as;
  const { op } = operation;
  if (op === 'rewritten') return op;
  if (op !== 'change') return op === 'removed' ? 'deleted' : 'inserted';
  const { mark, deleted, inserted } = operation;
  if (mark === 'link' || mark === 'format') return mark;
  if (deleted.length === 0) return 'inserted';
  return inserted.length > 0 ? 'replaced' : 'deleted';
}

/** Into or from how many blocks a block went; 1 where one became one. */
export function piecesOf(operation: ChangeOperation): number {
  if (!('whole' in operation)) return 1;
  return Math.max(blocksIn(operation.before).length, blocksIn(operation.whole).length);
}
