import type { InlineOperation } from '../edit-script.ts';
import { exchange, isExchanged, type Match } from '../matches.ts';
import type { Inline } from '../text/tree.ts';
import { countTokens, type Item, isSolid, itemKey, itemsOf, type SolidItem } from './items.ts';
import { matchKeys } from './match-items.ts';
import { pairElements } from './pair-elements.ts';
import { slideGaps } from './slide-gaps.ts';
import { swallowIslands } from './swallow-islands.ts';
import { operationsOf } from './word-operations.ts';

export interface WordComparison {
  readonly operations: readonly InlineOperation[];
  /** How much of the shorter text did not survive, from 0 to 1; changed looks and addresses do not count. */
  readonly changed: number;
}

/**
 * The difference between two runs of phrasing content, or `null` when they lie too far apart.
 *
 * 1. `kept six years`, `kept ten years`: keep `kept `, change `six` to `ten`, keep ` years`. White space that both
 *    sides have at the edge of a change stays outside it.
 * 2. `Säilytämme` and `Nyt säilytämme` share no word: case counts.
 * 3. `the <strong>whole</strong> list`, `the whole list`: one change marked `format`. The bold element goes as a whole,
 *    with the `del` around it, because an element left behind empty would not be the new text.
 * 4. `a <em>b c</em>`, `a <em>b d</em>`: the change stands inside the element.
 * 5. `a b c`, `a <em>b d c</em>`: a change marked `format` from `b c` to the element, in which `d` alone was inserted.
 *
 * What it gets wrong: words that moved within a paragraph are deleted and inserted.
 */
export function compareWords(
  before: readonly Inline[],
  after: readonly Inline[],
  verbatim: boolean,
): WordComparison | null {
  return compareItems(itemsOf(before, verbatim), itemsOf(after, verbatim));
}

/** The same for items that were made elsewhere, as those of a split paragraph. */
export function compareItems(
  before: readonly Item[],
  after: readonly Item[],
): WordComparison | null {
  const old = before.filter(isSolid);
  const young = after.filter(isSolid);
  const matches = alignItems(old, young);
  if (matches === null) return null;
  const operations = operationsOf(before, after, matches, compareWords);
  const shorter = Math.min(countTokens(before), countTokens(after));
  const kept = keptTokens(operations);
  return { operations, changed: shorter === 0 ? 1 : Math.max(0, 1 - kept / shorter) };
}

function alignItems(
  before: readonly SolidItem[],
  after: readonly SolidItem[],
): readonly Match[] | null {
  if (isExchanged(before, after, itemKey)) return alignItems(after, before)?.map(exchange) ?? null;
  const common = matchKeys(before.map(itemKey), after.map(itemKey));
  if (common === null) return null;
  const kept = swallowIslands(before, after, slideGaps(before, after, common));
  return pairElements(before, after, kept);
}

function keptTokens(operations: readonly InlineOperation[]): number {
  let kept = 0;
  for (const operation of operations) {
    if (operation.op === 'keep') kept += countIn(operation.nodes);
    else if (operation.op === 'inside') kept += keptTokens(operation.operations);
    else if (operation.op === 'change' && operation.mark !== null) {
      kept += operation.operations
        ? keptTokens(operation.operations)
        : Math.min(countIn(operation.deleted), countIn(operation.inserted));
    }
  }
  return kept;
}

function countIn(nodes: readonly Inline[]): number {
  return countTokens(itemsOf(nodes, false));
}
