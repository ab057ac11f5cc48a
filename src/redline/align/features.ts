import { blockText, wordsIn } from '../text/plain-text.ts';
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
  for (const word of wordsIn(blockText(block))) {
    const lower = word.toLowerCase();
    features.add(lower);
    if (lower.length >= 6) features.add(`${lower.slice(0, 5)}*`);
  }
  return features;
}

/** Which blocks hold a feature, by their position in the list given. */
export function indexFeatures(featured: readonly Featured[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  featured.forEach(({ features }, position) => {
    for (const feature of features) {
      const holders = index.get(feature);
      if (holders === undefined) index.set(feature, [position]);
      else holders.push(position);
    }
  });
  return index;
}

/** The weight of a feature by how many blocks hold it (inverse document frequency): rare words tell most. */
export function weighFeatures(
  before: readonly Featured[],
  after: readonly Featured[],
): (feature: string) => number {
  const counts = new Map<string, number>();
  for (const { features } of [...before, ...after]) {
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  const blocks = before.length + after.length;
  return (feature) => Math.log(1 + blocks / (counts.get(feature) ?? 1));
}

/** The weight of a set of features in sum. */
export function sumWeight(features: Iterable<string>, weigh: (feature: string) => number): number {
  let sum = 0;
  for (const feature of features) sum += weigh(feature);
  return sum;
}
