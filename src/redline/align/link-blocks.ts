import { exchange } from '../matches.ts';
import { type Block, isHeadingBlock } from '../text/tree.ts';
import { type Featured, featuresOf } from './features.ts';
import { findSplits } from './find-splits.ts';
import { type Link, linkOne, placesOfLinks } from './link.ts';
import { pairEqual } from './pair-equal.ts';
import { pairSimilar } from './pair-similar.ts';

/** What stands below a heading moves, not the heading. */
const HEADING = 1e4;

/**
 * Which block of one text became which of another by what they say, wherever they stand: equal ones first (pair-equal.ts),
 * then splits and merges among what is left (find-splits.ts), then similar ones (pair-similar.ts).
 */
export function linkBlocks(before: readonly Block[], after: readonly Block[]): readonly Link[] {
  const links = pairEqual(before, after).map((match) => {
    const block = before[match.before];
    const size = block && isHeadingBlock(block) ? HEADING : (block?.size ?? 0);
    return linkOne(match.before, match.after, size, 1);
  });
  let old = featuredOf(before, placesOfLinks('before', links));
  let young = featuredOf(after, placesOfLinks('after', links));
  for (const find of [findSplits, findMerges, pairSimilar]) {
    links.push(...find(old, young));
    old = without(old, placesOfLinks('before', links));
    young = without(young, placesOfLinks('after', links));
  }
  return links;
}

function featuredOf(blocks: readonly Block[], linked: ReadonlySet<number>): readonly Featured[] {
  return blocks.flatMap((block, index) =>
    linked.has(index) ? [] : { index, block, features: featuresOf(block) },
  );
}

function without(blocks: readonly Featured[], linked: ReadonlySet<number>): readonly Featured[] {
  return blocks.filter(({ index }) => !linked.has(index));
}

function findMerges(before: readonly Featured[], after: readonly Featured[]): readonly Link[] {
  return findSplits(after, before).map(exchange);
}
