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
      from += countOld(operation);
      to += countYoung(operation);
      if (isMove(operation)) {
        const known = places.get(operation.move) ?? { from: 0, to: 0 };
        const isOld = operation.op === 'moved-from';
        places.set(operation.move, { ...known, ...(isOld ? { from } : { to }) });
      }
      visit(innerBlocks(operation));
    }
  };
  visit(operations);
  return places;
}

function countOld(operation: BlockOperation): number {
  return operation.op === 'moved-to' || operation.op === 'added' ? 0 : 1;
}

function countYoung(operation: BlockOperation): number {
  return operation.op === 'moved-from' || operation.op === 'removed' ? 0 : 1;
}
