import type { BlockOperation } from '../edit-script.ts';
import { blocksOn, innerBlocks, isKept, isMove } from '../inner-operations.ts';
import { addressesIn } from '../text/addresses.ts';
import { type Block, type Inline, phrasingIn } from '../text/tree.ts';
import type { WordJudge } from './judge-words.ts';
import { toldIn } from './told.ts';

/** What a change is that says the same: in another form, or another spelling. */
export type Retold = 'structure' | 'spelling';

type Operations = readonly BlockOperation[];

/**
 * The operations on blocks that say word by word what stood in their place before, with all that stands in them.
 *
 * 1. Between two blocks that stayed, or the ends of the text: a list that became prose with the paragraphs around it, a table
 *    that became a list. Both ends of every move stand there too.
 * 2. In one list an item that went and one that came, spelt otherwise.
 */
export function retoldOperations(
  operations: Operations,
  retells: WordJudge['retells'],
): ReadonlyMap<BlockOperation, Retold> {
  const found = new Map<BlockOperation, Retold>();
  const visit = (siblings: Operations): void => {
    for (const run of runsIn(siblings))
      if (isClosed(run, siblings) && isRetold(run, retells)) markAll(run, 'structure', found);
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

function isRetold(run: Operations, retells: WordJudge['retells']): boolean {
  const old = run.flatMap((one) => (one.op === 'moved-to' ? [] : blocksOn('before', one)));
  const young = run.flatMap((one) => (one.op === 'moved-from' ? [] : blocksOn('after', one)));
  return saysAlike(old, young, retells);
}

function saysAlike(
  old: readonly Block[],
  young: readonly Block[],
  retells: WordJudge['retells'],
): boolean {
  const [before, after] = [toldIn(old), toldIn(young)];
  if (!before?.length || !after?.length) return false;
  const nodes = [old, young].map((blocks) => blocks.flatMap(phrasingIn).flat());
  const [were, are] = nodes.map((all) => addressesIn(all).toSorted().join('\n'));
  return were === are && !nodes.flat().some(saysMore) && retells(before, after);
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
