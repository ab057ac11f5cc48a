import { canonicalJson, withoutKeys } from '../canonical-json.ts';
import type { LedgerLine } from '../ledger.ts';

/** What became of the entries of an earlier ledger. */
export type Matched = {
  /** Entries that are there no more. */
  removed: LedgerLine[];
  /** Entries of today in the place of others of the same kind about the same revision. */
  changed: LedgerLine[];
  /** Entries of today that stood before one that they stand after now. */
  moved: LedgerLine[];
  /** Entries of today that are new, and stand before one that was there. */
  inserted: LedgerLine[];
  /** Entries of today that are new, and stand at the end. */
  added: LedgerLine[];
};

/**
 * Compares what entries say, apart from their numbers and links: whoever changes one entry can make the chain fit
 * again, and what was done is then told once instead of at every entry that follows.
 *
 * `A B C` and `A X B C` have `X` inserted; `A C` has `B` removed; `A C B` has `B` moved; `A B' C` has `B` changed.
 */
export function matchEntries(
  earlier: readonly LedgerLine[],
  present: readonly LedgerLine[],
): Matched {
  const same = pairUp(earlier, present, ({ plain }) =>
    canonicalJson(withoutKeys(plain, ['seq', 'previous'])),
  );
  const taken = new Set(same.values());
  const gone = earlier.filter((line) => !taken.has(line));
  const fresh = present.filter((line) => !same.has(line));
  const changed = pairUp(gone, fresh, ({ entry }) => `${entry.type} ${entry.revision}`);
  const replaced = new Set(changed.values());
  const end = present.findLastIndex((line) => same.has(line) || changed.has(line));
  const isNew = (line: LedgerLine) => !same.has(line) && !changed.has(line);
  return {
    removed: gone.filter((line) => !replaced.has(line)),
    changed: [...changed.keys()],
    moved: movedAmong(earlier, same),
    inserted: present.slice(0, end + 1).filter(isNew),
    added: present.slice(end + 1).filter(isNew),
  };
}

/** Lines of today with the earlier ones of the same key, each once, in the order of both. */
function pairUp(
  earlier: readonly LedgerLine[],
  present: readonly LedgerLine[],
  keyOf: (line: LedgerLine) => string,
): Map<LedgerLine, LedgerLine> {
  const waiting = Map.groupBy(earlier.toReversed(), keyOf);
  const pairs = new Map<LedgerLine, LedgerLine>();
  for (const line of present) {
    const before = waiting.get(keyOf(line))?.pop();
    if (before) pairs.set(line, before);
  }
  return pairs;
}

function movedAmong(
  earlier: readonly LedgerLine[],
  same: ReadonlyMap<LedgerLine, LedgerLine>,
): LedgerLine[] {
  const places = new Map(earlier.map((line, index) => [line, index]));
  let furthest = -1;
  return [...same].flatMap(([line, before]) => {
    const place = places.get(before) ?? 0;
    if (place < furthest) return [line];
    furthest = place;
    return [];
  });
}
