import { placesByKey } from '../places-by-key.ts';
import type { Block, Inline } from '../text/tree.ts';
import { compareItems } from '../words/compare-words.ts';
import { type Item, isSolid, itemKey, itemsOf, joinedItems } from '../words/items.ts';
import { type Featured, type FeatureIndex, indexFeatures } from './features.ts';
import { type Link, linkOne } from './link.ts';

/** So much of a part must come from the whole. */
const CONTAINED = 0.7;
/** So much of a part must be its own, not said in the other parts too. */
const OWN = 0.3;
/** How alike a whole and its parts count as where links are weighed: they cannot move. */
const ALIKE = 0.5;
/** No more than this of the words may have changed on the way. */
const MOST_CHANGED = 0.4;

/**
 * Finds blocks that were split: runs of neighbouring blocks, each mostly contained in the same
 * whole. Called with the texts exchanged it finds the merged ones.
 *
 * 1. `A. B.` and the paragraphs `A.`, `B.`: a split in two.
 * 2. `A. B.` and `A. B!`, `B.`: no split; the second part says nothing that the first does not.
 * 3. Parts that put together give the whole exactly are a split, whatever they have in common.
 * 4. A split part that was edited too is found while less than about a third of it is new.
 *
 * Paragraphs, and items, cells and other blocks of one paragraph, are looked at. What it gets wrong: a split whose parts do not
 * stand next to each other shows as an edit and an insertion.
 */
export function findSplits(
  wholes: readonly Featured[],
  parts: readonly Featured[],
): readonly Link[] {
  const candidates = wholes.filter(({ block }) => soleParagraph(block) !== null);
  const pieces = parts.filter(({ block }) => soleParagraph(block) !== null);
  if (candidates.length === 0 || pieces.length < 2) return [];
  const index = indexFeatures(candidates, pieces);
  const taken = new Set<Featured>();
  return runsOf(pieces, (piece) => homeOf(piece, candidates, index)).flatMap(
    ({ home, run }): readonly Link[] => {
      const [first] = run;
      if (first === undefined || taken.has(home) || !isSplit(home, run, index)) return [];
      taken.add(home);
      const link = linkOne(home.index, first.index, home.block.size, ALIKE);
      return [{ ...link, youngs: run.length }];
    },
  );
}

/** The phrasing of a block that is one paragraph and nothing else, or `null`. */
function soleParagraph({ tag, bare, nodes, children }: Block): readonly Inline[] | null {
  if (tag === 'p') return bare ? null : nodes;
  const [only] = children;
  return children.length === 1 && only?.tag === 'p' ? only.nodes : null;
}

/** The block that a piece is mostly contained in. */
function homeOf(
  piece: Featured,
  candidates: readonly Featured[],
  { weigh, sharing }: FeatureIndex,
): Featured | undefined {
  const [position = -1, share = 0] = sharing(piece.features)[0] ?? [];
  const home = candidates[position];
  if (home === undefined || home.block.size <= piece.block.size) return undefined;
  const isAlike = home.block.tag === piece.block.tag;
  return isAlike && share >= CONTAINED * weigh(piece.features) ? home : undefined;
}

interface Run {
  readonly home: Featured;
  readonly run: Featured[];
}

/** Neighbouring pieces with one home, two or more. */
function runsOf(
  pieces: readonly Featured[],
  findHome: (piece: Featured) => Featured | undefined,
): readonly Run[] {
  const runs: Run[] = [];
  for (const piece of pieces) {
    const home = findHome(piece);
    const last = runs.at(-1);
    const isNeighbour = last?.run.at(-1)?.index === piece.index - 1;
    if (last?.home === home && isNeighbour) last?.run.push(piece);
    else if (home) runs.push({ home, run: [piece] });
  }
  return runs.filter(({ run }) => run.length > 1);
}

function isSplit(whole: Featured, run: readonly Featured[], { weigh }: FeatureIndex): boolean {
  const old = itemsOf(soleParagraph(whole.block) ?? [], false);
  const young = joinedItems(run.map(({ block }) => soleParagraph(block) ?? []));
  if (wordsOf(old) === wordsOf(young)) return true;
  const holders = placesByKey(run, ({ features }) => features);
  const eachSaysMore = run.every(({ features }) => {
    const own = [...features].filter((feature) => holders.get(feature)?.length === 1);
    return weigh(own) >= OWN * weigh(features);
  });
  if (!eachSaysMore) return false;
  const comparison = compareItems(old, young);
  return comparison !== null && comparison.changed <= MOST_CHANGED;
}

function wordsOf(items: readonly Item[]): string {
  const solid = items.filter(isSolid).filter(({ kind }) => kind !== 'seam');
  return solid.map(itemKey).join(' ');
}
