import type { Block } from '../text/tree.ts';
import { type Featured, indexFeatures, sumWeight, weighFeatures } from './features.ts';

export interface SimilarPair {
  readonly before: number;
  readonly after: number;
  /** Twice the shared weight over the sum of both: 0 to 1. */
  readonly score: number;
}

/** Blocks less alike than this are two blocks. */
const ALIKE = 0.3;
/** A feature in more blocks than this proposes no pair, so that common words cost nothing. */
const MOST_HOLDERS = 40;
/** The candidates of one block that are weighed exactly. */
const MOST_CANDIDATES = 8;

/**
 * Pairs blocks of one kind that are alike but not equal, the most alike first, each block once.
 *
 * 1. `Säilytämme tietoja kuusi vuotta` and `Säilytämme tietojasi kymmenen vuotta`: shared `säilytämme`, `säily*`, `tieto*`, `vuotta`.
 * 2. Two paragraphs that share only `ja`, `on` and `tietoja`: words in most blocks weigh little; not a pair.
 * 3. A heading pairs with a heading of another level, `ul` with `ol`.
 *
 * Candidates come from an inverted index and from the blocks about abreast, so the cost follows the rare words and not the
 * number of pairs. What it gets wrong: a pair that shares only words common to more than forty blocks and has moved far
 * is never found.
 */
export function pairSimilar(
  before: readonly Featured[],
  after: readonly Featured[],
): readonly SimilarPair[] {
  if (before.length === 0 || after.length === 0) return [];
  const weigh = weighFeatures(before, after);
  const holders = indexFeatures(after);
  const totals = after.map(({ features }) => sumWeight(features, weigh));
  const scored = before.flatMap((old, rank) => {
    const abreast = Math.round((rank * after.length) / before.length);
    const positions = new Set([
      ...candidatesOf(old, after, holders, weigh),
      ...[abreast - 1, abreast, abreast + 1].filter(
        (position) => kindOf(after[position]?.block) === kindOf(old.block),
      ),
    ]);
    return [...positions].map((position) =>
      scorePair(old, after[position], totals[position] ?? 0, weigh),
    );
  });
  const length = Math.max(before.length, after.length);
  return pickPairs(
    scored.filter((pair) => pair.score >= ALIKE),
    length,
  );
}

function candidatesOf(
  old: Featured,
  after: readonly Featured[],
  holders: ReadonlyMap<string, readonly number[]>,
  weigh: (feature: string) => number,
): number[] {
  const shares = new Map<number, number>();
  for (const feature of old.features) {
    const positions = holders.get(feature) ?? [];
    if (positions.length > MOST_HOLDERS) continue;
    for (const position of positions) {
      if (kindOf(after[position]?.block) !== kindOf(old.block)) continue;
      shares.set(position, (shares.get(position) ?? 0) + weigh(feature));
    }
  }
  return [...shares]
    .sort((one, other) => other[1] - one[1] || one[0] - other[0])
    .slice(0, MOST_CANDIDATES)
    .map(([position]) => position);
}

function scorePair(
  old: Featured,
  young: Featured | undefined,
  youngTotal: number,
  weigh: (feature: string) => number,
): SimilarPair {
  let shared = 0;
  for (const feature of old.features) if (young?.features.has(feature)) shared += weigh(feature);
  const total = sumWeight(old.features, weigh) + youngTotal;
  return { before: old.index, after: young?.index ?? -1, score: (2 * shared) / total };
}

/** Best first; of equal scores the pair that stands nearest in both texts. */
function pickPairs(pairs: readonly SimilarPair[], length: number): SimilarPair[] {
  const distance = (pair: SimilarPair): number => Math.abs(pair.before - pair.after) / length;
  const sorted = [...pairs].sort(
    (one, other) =>
      other.score - one.score || distance(one) - distance(other) || one.before - other.before,
  );
  const oldTaken = new Set<number>();
  const youngTaken = new Set<number>();
  return sorted.filter((pair) => {
    if (oldTaken.has(pair.before) || youngTaken.has(pair.after)) return false;
    oldTaken.add(pair.before);
    youngTaken.add(pair.after);
    return true;
  });
}

/** Blocks of one kind may be paired though their tags differ. */
export function kindOf(block: Block | undefined): string {
  if (block === undefined) return '';
  if (/^h[1-6]$/u.test(block.tag)) return 'heading';
  return block.tag === 'ul' || block.tag === 'ol' ? 'list' : block.tag;
}
