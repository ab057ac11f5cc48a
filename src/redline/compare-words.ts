import type { InlineOperation } from './edit-script.ts';
import { countTokens, type Item, itemKey, itemsOf, nodesOf } from './items.ts';
import { type Match, matchItems, type SolidItem } from './match-items.ts';
import { isElement, pairElements, sharesTags } from './pair-elements.ts';
import { inlineText } from './plain-text.ts';
import { slideGaps } from './slide-gaps.ts';
import { swallowIslands } from './swallow-islands.ts';
import { type Inline, type InlineElement, keepsSpace } from './tree.ts';

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
  const common = matchItems(old, young);
  if (common === null) return null;
  const slid = slideGaps(old, young, common);
  const matches = pairElements(old, young, swallowIslands(old, young, slid));
  const operations = operationsOf(before, after, matches);
  const shorter = Math.min(countTokens(before), countTokens(after));
  const kept = keptTokens(operations);
  return { operations, changed: shorter === 0 ? 1 : Math.max(0, 1 - kept / shorter) };
}

function isSolid(item: Item): item is SolidItem {
  return item.kind !== 'space';
}

function operationsOf(
  before: readonly Item[],
  after: readonly Item[],
  matches: readonly Match[],
): InlineOperation[] {
  const oldPlaces = solidPlaces(before);
  const youngPlaces = solidPlaces(after);
  const operations: InlineOperation[] = [];
  let oldEnd = 0;
  let youngEnd = 0;
  for (const match of matches) {
    const oldAt = oldPlaces[match.before] ?? before.length;
    const youngAt = youngPlaces[match.after] ?? after.length;
    pushGap(operations, before.slice(oldEnd, oldAt), after.slice(youngEnd, youngAt));
    pushMatch(operations, before[oldAt], after[youngAt]);
    oldEnd = oldAt + 1;
    youngEnd = youngAt + 1;
  }
  pushGap(operations, before.slice(oldEnd), after.slice(youngEnd));
  return operations;
}

function solidPlaces(items: readonly Item[]): number[] {
  return items.flatMap((item, place) => (isSolid(item) ? [place] : []));
}

function pushMatch(
  operations: InlineOperation[],
  old: Item | undefined,
  young: Item | undefined,
): void {
  if (!young || !old || old.kind === 'space' || young.kind === 'space') return;
  if (itemKey(old) === itemKey(young)) {
    pushKept(operations, [young]);
  } else if (isElement(old) && isElement(young)) {
    pushElementPair(operations, old.element, young.element);
  }
}

function pushElementPair(
  operations: InlineOperation[],
  old: InlineElement,
  young: InlineElement,
): void {
  const inside = sharesTags(old, young)
    ? compareWords(old.children, young.children, keepsSpace(young))
    : null;
  if (inside === null) pushChange(operations, [old], [young]);
  else operations.push({ op: 'inside', element: young, operations: inside.operations });
}

/** What stands between two matches: white space common to both edges is kept, the rest is a change. */
function pushGap(
  operations: InlineOperation[],
  old: readonly Item[],
  young: readonly Item[],
): void {
  const leads = old[0]?.kind === 'space' && young[0]?.kind === 'space' ? 1 : 0;
  const oldRest = old.slice(leads);
  const youngRest = young.slice(leads);
  const trails = oldRest.at(-1)?.kind === 'space' && youngRest.at(-1)?.kind === 'space' ? 1 : 0;
  pushKept(operations, young.slice(0, leads));
  pushBetweenSeams(
    operations,
    oldRest.slice(0, oldRest.length - trails),
    youngRest.slice(0, youngRest.length - trails),
  );
  pushKept(operations, youngRest.slice(youngRest.length - trails));
}

function pushBetweenSeams(
  operations: InlineOperation[],
  old: readonly Item[],
  young: readonly Item[],
): void {
  const oldParts = cutAtSeams(old);
  const youngParts = cutAtSeams(young);
  const parts = Math.max(oldParts.length, youngParts.length);
  for (let part = 0; part < parts; part += 1) {
    if (part > 0) operations.push({ op: 'seam' });
    pushChange(operations, nodesOf(oldParts[part] ?? []), nodesOf(youngParts[part] ?? []));
  }
}

function cutAtSeams(items: readonly Item[]): Item[][] {
  const parts: Item[][] = [[]];
  for (const item of items) {
    if (item.kind === 'seam') parts.push([]);
    else parts.at(-1)?.push(item);
  }
  return parts;
}

function pushKept(operations: InlineOperation[], items: readonly Item[]): void {
  const nodes = nodesOf(items);
  if (nodes.length === 0) return;
  const last = operations.at(-1);
  if (last?.op !== 'keep') operations.push({ op: 'keep', nodes });
  else operations[operations.length - 1] = { op: 'keep', nodes: joinNodes(last.nodes, nodes) };
}

function joinNodes(nodes: readonly Inline[], more: readonly Inline[]): Inline[] {
  const last = nodes.at(-1);
  const first = more[0];
  if (last?.type !== 'text' || first?.type !== 'text') return [...nodes, ...more];
  const joint: Inline = { type: 'text', value: last.value + first.value };
  return [...nodes.slice(0, -1), joint, ...more.slice(1)];
}

function pushChange(
  operations: InlineOperation[],
  deleted: readonly Inline[],
  inserted: readonly Inline[],
): void {
  if (deleted.length === 0 && inserted.length === 0) return;
  operations.push({ op: 'change', deleted, inserted, mark: markOf(deleted, inserted) });
}

function markOf(deleted: readonly Inline[], inserted: readonly Inline[]): 'link' | 'format' | null {
  const old = inlineText(deleted);
  const hasElement = [...deleted, ...inserted].some((node) => node.type === 'element');
  if (!hasElement || old.trim() === '' || old !== inlineText(inserted)) return null;
  return addressesIn(deleted) === addressesIn(inserted) ? 'format' : 'link';
}

function addressesIn(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return '';
      return (node.tag === 'a' ? `${node.attributes['href']} ` : '') + addressesIn(node.children);
    })
    .join('');
}

function keptTokens(operations: readonly InlineOperation[]): number {
  let kept = 0;
  for (const operation of operations) {
    if (operation.op === 'keep') kept += countTokens(itemsOf(operation.nodes, false));
    else if (operation.op === 'inside') kept += keptTokens(operation.operations);
    else if (operation.op === 'change' && operation.mark !== null) {
      kept += countTokens(itemsOf(operation.deleted, false));
    }
  }
  return kept;
}
