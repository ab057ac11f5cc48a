import { type Block, type Inline, signatureOf } from '../text/tree.ts';
import { compareItems } from '../words/compare-words.ts';
import { type Item, isSolid, itemKey, itemsOf, joinedItems } from '../words/items.ts';
import { type Featured, indexFeatures, sumWeight, weighFeatures } from './features.ts';

/** One block whose text the neighbouring blocks `parts` share out between them; numbers are places. */
export interface Split {
  readonly whole: number;
  readonly parts: readonly number[];
}

/** So much of a part must come from the whole. */
const CONTAINED = 0.7;
/** So much of a part must be its own, not said in the other parts too. */
const OWN = 0.3;
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
 * Paragraphs and list items of one paragraph are looked at. What it gets wrong: a split whose parts do not
 * stand next to each other shows as an edit and an insertion.
 */
export function findSplits(
  wholes: readonly Featured[],
  parts: readonly Featured[],
): readonly Split[] {
  const candidates = wholes.filter(({ block }) => soleParagraph(block) !== null);
  const pieces = parts.filter(({ block }) => soleParagraph(block) !== null);
  if (candidates.length === 0 || pieces.length < 2) return [];
  const weigh = weighFeatures(candidates, pieces);
  const holders = indexFeatures(candidates);
  const homes = pieces.map((piece) => homeOf(piece, candidates, holders, weigh));
  const taken = new Set<number>();
  return runsOf(pieces, homes).flatMap(({ home, run }) => {
    const whole = candidates[home];
    if (whole === undefined || taken.has(home) || !isSplit(whole, run, weigh)) return [];
    taken.add(home);
    return [{ whole: whole.index, parts: run.map(({ index }) => index) }];
  });
}

/** The phrasing of a block that is one paragraph and nothing else, or `null`. */
export function soleParagraph(block: Block): readonly Inline[] | null {
  const { content } = block;
  if (block.tag === 'p' && content.kind === 'phrasing') return block.bare ? null : content.nodes;
  if (block.tag !== 'li' || content.kind !== 'blocks') return null;
  const [only, ...others] = content.children;
  if (only?.tag !== 'p' || only.content.kind !== 'phrasing') return null;
  return others.length === 0 ? only.content.nodes : null;
}

function homeOf(
  piece: Featured,
  candidates: readonly Featured[],
  holders: ReadonlyMap<string, readonly number[]>,
  weigh: (feature: string) => number,
): number {
  const shares = new Map<number, number>();
  for (const feature of piece.features) {
    const positions = holders.get(feature) ?? [];
    if (positions.length > 40) continue;
    for (const at of positions) shares.set(at, (shares.get(at) ?? 0) + weigh(feature));
  }
  const [best] = [...shares].sort((one, other) => other[1] - one[1] || one[0] - other[0]);
  if (best === undefined) return -1;
  const whole = candidates[best[0]];
  const longer = whole !== undefined && whole.block.size > piece.block.size;
  const alike = whole !== undefined && signatureOf(whole.block) === signatureOf(piece.block);
  return longer && alike && best[1] >= CONTAINED * sumWeight(piece.features, weigh) ? best[0] : -1;
}

/** Neighbouring pieces with one home, two or more. */
function runsOf(
  pieces: readonly Featured[],
  homes: readonly number[],
): { home: number; run: Featured[] }[] {
  const runs: { home: number; run: Featured[] }[] = [];
  pieces.forEach((piece, position) => {
    const home = homes[position] ?? -1;
    const last = runs.at(-1);
    const neighbour = last?.run.at(-1)?.index === piece.index - 1;
    if (home === -1) return;
    if (last?.home === home && neighbour) last.run.push(piece);
    else runs.push({ home, run: [piece] });
  });
  return runs.filter(({ run }) => run.length > 1);
}

function isSplit(
  whole: Featured,
  run: readonly Featured[],
  weigh: (feature: string) => number,
): boolean {
  const old = itemsOf(soleParagraph(whole.block) ?? [], false);
  const young = joinedItems(run.map(({ block }) => soleParagraph(block) ?? []));
  if (wordsOf(old) === wordsOf(young)) return true;
  const eachSaysMore = run.every((piece) => {
    const others = run.filter((other) => other !== piece);
    const own = [...piece.features].filter(
      (feature) => !others.some((other) => other.features.has(feature)),
    );
    return sumWeight(own, weigh) >= OWN * sumWeight(piece.features, weigh);
  });
  if (!eachSaysMore) return false;
  const comparison = compareItems(old, young);
  return comparison !== null && comparison.changed <= MOST_CHANGED;
}

function wordsOf(items: readonly Item[]): string {
  const solid = items.filter(isSolid).filter(({ kind }) => kind !== 'seam');
  return solid.map(itemKey).join(' ');
}
