import type { BlockOperation } from '../edit-script.ts';
import { innerBlocks, isMove } from '../inner-operations.ts';

/** Where a move began and ended, each counted from 1 among the blocks or sections around it. */
export interface Places {
  readonly from: number;
  readonly to: number;
}

/** The places of each move among the operations around each of its ends, by its number. */
export function placesOfMoves(operations: readonly BlockOperation[]): ReadonlyMap<number, Places> {
  const places = new Map<number, Places>();
  const visit = (list: readonly BlockOperation[]): void => {
    let from = 0;
    let to = 0;
    for (const operation of list) {
      const { op } = operation;
      if (op !== 'moved-to' && op !== 'added') from += 1;
      if (op !== 'moved-from' && op !== 'removed') to += 1;
      if (isMove(operation)) {
        const known = places.get(operation.move) ?? { from, to };
        places.set(operation.move, op === 'moved-to' ? { ...known, to } : { ...known, from });
      }
      visit(innerBlocks(operation));
    }
  };
  visit(operations);
  return places;
}
