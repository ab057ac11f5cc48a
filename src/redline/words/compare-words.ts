import type { InlineOperation } from '../edit-script.ts';
import { exchange, isExchanged, type Match } from '../matches.ts';
import type { Inline } from '../text/tree.ts';
import { countTokens, type Item, isSolid, itemKey, itemsOf, type SolidItem } from './items.ts';
import { keptSentences } from './kept-sentences.ts';
import { matchKeys } from './match-items.ts';
import { pairElements } from './pair-elements.ts';
import { slideGaps } from './slide-gaps.ts';
import { swallowIslands } from './swallow-islands.ts';
import { operationsOf } from './word-operations.ts';

export interface WordComparison {
  readonly operations: readonly InlineOperation[];
  /** How much of the shorter text did not survive, from 0 to 1; changed looks and addresses do not count. */
  readonly changed: number;
  /** Whether so much changed that the old and the new text stand whole, not as confetti. */
  readonly isRewritten: boolean;
}

/** Beyond this share of changed words a text is rewritten .. */
const REWRITTEN = 0.6;
/** .. and beyond this one where they stand together. */
const REPLACED = 0.7;

/**
 * The difference between two runs of phrasing content, or `null` when they lie too far apart.
 *
 * 1. `kept six years`, `kept ten years`: keep `kept `, change `six` to `ten`, keep ` years`. White space that both
 *    sides have at the edge of a change stays outside it.
 * 2. `Säilytämme` and `Nyt säilytämme` share no word: case counts.
 * 3. `the <strong>whole</strong> list`, `the whole list`: one change marked `format`. The bold element goes as a whole,
 *    with the `del` around it, because an element left behind empty would not be the new text.
 * 4. `a <em>b c</em>`, `a <em>b d</em>`: the change stands inside the element.
 * 5. Of a text that was rewritten the sentences that survived whole are kept, and no other words.
 * 6. `a b c`, `a <em>b d c</em>`: a change marked `format` from `b c` to the element, in which `d` alone was inserted.
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
  const compared = compareMatched(before, after, matches);
  if (!compared.isRewritten) return compared;
  const sentences = keptSentences(old, young, matches);
  if (sentences.length === 0) return compared;
  return { ...compareMatched(before, after, sentences), isRewritten: false };
}

function compareMatched(
  before: readonly Item[],
  after: readonly Item[],
  matches: readonly Match[],
): WordComparison {
  const operations = operationsOf(before, after, matches, compareWords);
  const shorter = Math.min(countTokens(before), countTokens(after));
  const changed = shorter === 0 ? 1 : Math.max(0, 1 - keptTokens(operations) / shorter);
  const places = operations.filter(({ op }) => op === 'change').length;
  return { operations, changed, isRewritten: changed > (places > 1 ? REWRITTEN : REPLACED) };
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
