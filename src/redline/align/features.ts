import { placesByKey } from '../places-by-key.ts';
import { blockText, wordsOfText } from '../text/plain-text.ts';
import type { Block } from '../text/tree.ts';

/** A block as the sets of words it is recognised by. */
export interface Featured {
  readonly index: number;
  readonly block: Block;
  readonly features: ReadonlySet<string>;
}

/**
 * The words of a block in lower case, and of words of six letters or more the first five too:
 * `henkilötietojen` and `henkilötietoja` share no word but the beginning `henki`, which is what lets inflected
 * Finnish be recognised. Only for pairing blocks; the words themselves are compared as written.
 */
export function featuresOf(block: Block): Set<string> {
  const features = new Set<string>();
  for (const word of wordsOfText(ownText(block))) {
    const lower = word.toLowerCase();
    features.add(lower);
    if (lower.length >= 6) features.add(`${lower.slice(0, 5)}*`);
  }
  return features;
}

/** The text of a block; of an item without the lists in it, so that it is known again whatever came below it. */
function ownText(block: Block): string {
  if (block.tag !== 'li') return blockText(block);
  const own = block.children.filter(({ tag }) => !/^[uo]l$/u.test(tag));
  return own.map(blockText).join(' ') || blockText(block);
}

/** What finds blocks by their features. */
export interface FeatureIndex {
  /** The weight of features in sum: a feature weighs by how few blocks hold it (inverse document frequency). */
  readonly weigh: (features: Iterable<string>) => number;
  /** The blocks that share features, by their positions, with the weight of what they share, the most alike first. */
  readonly sharing: (features: Iterable<string>) => readonly (readonly [number, number])[];
}

/** A feature in more blocks than this finds none, so that common words cost nothing. */
const MOST_HOLDERS = 40;

/** An index to find blocks of `sought` by; those of `others` count in the weights. */
export function indexFeatures(
  sought: readonly Featured[],
  others: readonly Featured[],
): FeatureIndex {
  const holders = placesByKey(sought, ({ features }) => features);
  const all = placesByKey([...sought, ...others], ({ features }) => features);
  const blocks = sought.length + others.length;
  const weightOf = (feature: string): number =>
    Math.log(1 + blocks / (all.get(feature)?.length ?? 1));
  return {
    weigh: (features) => {
      let sum = 0;
      for (const feature of features) sum += weightOf(feature);
      return sum;
    },
    sharing: (features) => {
      const shares = new Map<number, number>();
      for (const feature of features) {
        const positions = holders.get(feature) ?? [];
        if (positions.length > MOST_HOLDERS) continue;
        for (const at of positions) shares.set(at, (shares.get(at) ?? 0) + weightOf(feature));
      }
      return [...shares].sort((one, other) => other[1] - one[1] || one[0] - other[0]);
    },
  };
}
