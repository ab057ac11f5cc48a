import type { BlockOperation, EditScript, SectionOperation } from '../edit-script.ts';
import { innerBlocks } from '../inner-operations.ts';

/** Where a move began and ended, each counted from 1 among the blocks or sections around it. */
export interface Places {
  readonly from: number;
  readonly to: number;
}

/** The places of each move among the operations around each of its ends, by its number. */
export function placesOfMoves(script: EditScript): ReadonlyMap<number, Places> {
  const places = new Map<number, { from: number; to: number }>();
  const visit = (operations: readonly (BlockOperation | SectionOperation)[]): void => {
    let from = 0;
    let to = 0;
    for (const operation of operations) {
      const [gone, come] = countBlocks(operation);
      from += gone;
      to += come;
      if (operation.op === 'moved-from' || operation.op === 'moved-to') {
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
