import type { InlineChange, InlineOperation } from '../edit-script.ts';
import { holdsNumber, isOnlyBack, noteOf, numbersIn } from '../text/footnotes.ts';
import { inlineText, sharedWords } from '../text/plain-text.ts';
import type { Inline, InlineElement } from '../text/tree.ts';
import { type ElementItem, type Item, isElement, isSolid, itemKey, nodesOf } from './items.ts';
import type { Match } from './match-items.ts';

/** Notes are one while they share this much of their words. */
const ALIKE = 0.3;

/** Compares the insides of two paired elements, or gives `null` when they are to be printed whole. */
export type CompareInside = (
  before: InlineElement,
  after: InlineElement,
) => readonly InlineOperation[] | null;

/**
 * The operations on words, from the items of both texts and the matches between them.
 *
 * 1. Between two matches lies a gap. White space that both sides have at a gap's edge is kept, so that `kept six years` and
 *    `kept ten years` differ by `six` and `ten` alone.
 * 2. What is left of a gap is one change. A seam cuts it in two.
 * 3. A change whose words are the same on both sides is marked: `link` when an address differs, else `format`.
 */
export function operationsOf(
  before: readonly Item[],
  after: readonly Item[],
  matches: readonly Match[],
  compareInside: CompareInside,
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
    pushMatch(operations, before[oldAt], after[youngAt], compareInside);
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
  compareInside: CompareInside,
): void {
  if (!young || !old || old.kind === 'space' || young.kind === 'space') return;
  const isSame = itemKey(old) === itemKey(young);
  if (!isElement(old) || !isElement(young)) {
    if (isSame) pushKept(operations, [young]);
  } else if (noteOf(old.element) !== null && noteOf(young.element) !== null) {
    pushReference(operations, old, young);
  } else if (isSame && !isRenumbered(old.element, young.element)) {
    pushKept(operations, [young]);
  } else {
    const inside = compareInside(old.element, young.element);
    if (inside === null) pushChange(operations, [old.element], [young.element]);
    else operations.push({ op: 'inside', element: young.element, operations: inside });
  }
}

function isRenumbered(before: InlineElement, after: InlineElement): boolean {
  return holdsNumber(after.key) && numbersIn([before]) !== numbersIn([after]);
}

/** Two references to notes: a new number is no change while the note is about the same, nor is a new note of the old number. */
function pushReference(operations: InlineOperation[], old: ElementItem, young: ElementItem): void {
  const [before, after] = [old.element, young.element];
  if (numbersIn([before]) === numbersIn([after])) pushKept(operations, [young]);
  else {
    const isAlike = sharedWords(noteOf(before) ?? '', noteOf(after) ?? '') >= ALIKE;
    const mark = before.key === after.key || isAlike ? 'number' : null;
    operations.push({ op: 'change', deleted: [before], inserted: [after], mark });
  }
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

function markOf(deleted: readonly Inline[], inserted: readonly Inline[]): InlineChange['mark'] {
  if ([...deleted, ...inserted].some(({ type }) => type === 'element')) {
    if (isOnlyBack(deleted) && isOnlyBack(inserted)) return 'number';
  }
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
