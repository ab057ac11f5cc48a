import type { BlockOperation } from '../edit-script.ts';
import { blocksOn, innerBlocks, isKept, isMove } from '../inner-operations.ts';
import { addressesIn } from '../text/addresses.ts';
import { type Block, type Inline, phrasingIn } from '../text/tree.ts';
import type { WordJudge } from './judge-words.ts';
import { type Told, toldIn } from './told.ts';

/** What a change is that says the same, in another form or spelling; `wording` where an item of a list may bind others now. */
export type Retold = 'structure' | 'spelling' | 'wording';

type Operations = readonly BlockOperation[];

/**
 * The operations on blocks that say word by word what stood in their place before, with all that stands in them.
 *
 * 1. Between two blocks that stayed, or the ends of the text: a list that became prose with the paragraphs around it, a table
 *    that became a list. Both ends of every move stand there too.
 *    A condition of an item that stands in prose now is wording at least.
 * 2. In one list an item that went and one that came, spelt otherwise.
 */
export function retoldOperations(
  operations: Operations,
  { retells, rebinds }: WordJudge,
): ReadonlyMap<BlockOperation, Retold> {
  const found = new Map<BlockOperation, Retold>();
  const visit = (siblings: Operations): void => {
    for (const run of runsIn(siblings)) {
      const told = toldBy(run);
      if (isClosed(run, siblings) && saysAlike(...told, retells)) markAll(run, 'structure', found);
      else if (isToldBy(told, rebinds)) markAll(run, 'wording', found);
    }
    for (const pair of pairsIn(siblings, retells)) markAll(pair, 'spelling', found);
    for (const one of siblings) if (one.op === 'inside') visit(one.operations);
  };
  visit(operations);
  return found;
}

/** The stretches of siblings that did not stay. */
function runsIn(siblings: Operations): Operations[] {
  const runs: BlockOperation[][] = [];
  for (const [at, one] of siblings.entries()) {
    if (isKept(one)) continue;
    const last = siblings[at - 1];
    if (!last || isKept(last)) runs.push([]);
    runs.at(-1)?.push(one);
  }
  return runs;
}

function isClosed(run: Operations, siblings: Operations): boolean {
  const movesOf = (operations: Operations) =>
    operations.flatMap((one) => (isMove(one) ? one.move : []));
  const own = movesOf(run);
  const all = movesOf(siblings);
  const count = (moves: readonly number[], move: number) =>
    moves.filter((one) => one === move).length;
  const hasBothEnds = (move: number) =>
    (['moved-from', 'moved-to'] as const).every((end) =>
      run.some((one) => one.op === end && one.move === move),
    );
  return own.every((move) => count(own, move) === count(all, move) && hasBothEnds(move));
}

/** The blocks that a stretch had and has. */
function toldBy(run: Operations): [old: readonly Block[], young: readonly Block[]] {
  return [
    run.flatMap((one) => (one.op === 'moved-to' ? [] : blocksOn('before', one))),
    run.flatMap((one) => (one.op === 'moved-from' ? [] : blocksOn('after', one))),
  ];
}

function isToldBy(
  blocks: readonly (readonly Block[])[],
  is: (before: readonly Told[], after: readonly Told[]) => boolean,
): boolean {
  const [before, after] = blocks.map(toldIn);
  return Boolean(before?.length && after?.length && is(before, after));
}

function saysAlike(
  old: readonly Block[],
  young: readonly Block[],
  retells: WordJudge['retells'],
): boolean {
  const nodes = [old, young].map((blocks) => blocks.flatMap(phrasingIn).flat());
  const [were, are] = nodes.map((all) => addressesIn(all).toSorted().join('\n'));
  return were === are && !nodes.flat().some(saysMore) && isToldBy([old, young], retells);
}

/** What says more than its words: a tick, a picture, what is struck, raised or lowered, a title, a line's end. */
function saysMore(node: Inline): boolean {
  if (node.type === 'text') return false;
  const isMore = /^(?:input|img|s|sub|sup|br)$/u.test(node.tag) || 'title' in node.attributes;
  return isMore || node.children.some(saysMore);
}

/** Items that went and came in one list and say the same. */
function pairsIn(siblings: Operations, retells: WordJudge['retells']): Operations[] {
  const gone = siblings.filter((one) => one.op === 'removed' && one.before.tag === 'li');
  const come = siblings.filter((one) => one.op === 'added' && one.after.tag === 'li');
  if (gone.length * come.length > MOST_PAIRS) return [];
  return gone.flatMap((one) => {
    const old = blocksOn('before', one);
    const at = come.findIndex((other) => saysAlike(old, blocksOn('after', other), retells));
    return at < 0 ? [] : [[one, ...come.splice(at, 1)]];
  });
}

const MOST_PAIRS = 100;

function markAll(operations: Operations, as: Retold, found: Map<BlockOperation, Retold>): void {
  for (const one of operations) {
    found.set(one, as);
    markAll(innerBlocks(one), as, found);
  }
}
