import { tokenise } from '../text/tokenise.ts';
import { type Inline, type InlineElement, pushText } from '../text/tree.ts';

/**
 * What words are compared as: the tokens of the text, and every inline element as one item.
 * White space is an item too, but never compared: it follows its neighbours.
 */
export type Item = SpaceItem | TokenItem | ElementItem | SeamItem;

export interface SpaceItem {
  readonly kind: 'space';
  readonly text: string;
}

export interface TokenItem {
  readonly kind: 'value' | 'word' | 'mark';
  readonly text: string;
}

export interface ElementItem {
  readonly kind: 'element';
  readonly element: InlineElement;
}

/** The place where two paragraphs, compared as one text, meet. */
export interface SeamItem {
  readonly kind: 'seam';
  readonly number: number;
}

export type SolidItem = Exclude<Item, SpaceItem>;

export function isSolid(item: Item): item is SolidItem {
  return item.kind !== 'space';
}

export function isElementItem(item: Item): item is ElementItem {
  return item.kind === 'element';
}

/** Whether an item is a word or a value; a character of a script without spaces is a word. */
export function isWord(item: Item): boolean {
  return (
    'text' in item && item.kind !== 'space' && (item.kind !== 'mark' || /\p{L}/u.test(item.text))
  );
}

/** How many items are words or values. */
export function countWords(items: readonly Item[]): number {
  return items.filter(isWord).length;
}

/** Whether a sentence ends with an item, or begins where there is none before it. */
export function endsSentence(item: SolidItem | undefined): boolean {
  return item === undefined || (item.kind === 'mark' && /^[.!?。！？]$/u.test(item.text));
}

/** The items of phrasing content. With `verbatim` each run of white space is a token of its own. */
export function itemsOf(nodes: readonly Inline[], verbatim: boolean): Item[] {
  const items: Item[] = [];
  for (const node of nodes) {
    if (node.type === 'element') items.push({ kind: 'element', element: node });
    else pushTokens(items, node.value, verbatim);
  }
  return items;
}

/** The items of several paragraphs as of one, a seam between each two; the seams are numbered on from `first`. */
export function joinedItems(paragraphs: readonly (readonly Inline[])[], first = 0): Item[] {
  return paragraphs.flatMap((nodes, number): Item[] => {
    const items = itemsOf(nodes, false);
    return number === 0
      ? items
      : [{ kind: 'space', text: '' }, { kind: 'seam', number: first + number }, ...items];
  });
}

function pushTokens(items: Item[], text: string, verbatim: boolean): void {
  const { tokens, rest } = tokenise(text);
  for (const token of tokens) {
    pushSpace(items, token.space, verbatim);
    items.push(token);
  }
  pushSpace(items, rest, verbatim);
}

function pushSpace(items: Item[], space: string, verbatim: boolean): void {
  if (space === '') return;
  if (!verbatim) items.push({ kind: 'space', text: space });
  else for (const text of space.match(/\n|[^\n]+/gu) ?? []) items.push({ kind: 'mark', text });
}

/** Equal keys are equal items. A seam equals nothing. */
export function itemKey(item: SolidItem): string {
  switch (item.kind) {
    case 'element':
      return item.element.key;
    case 'seam':
      return `<seam ${item.number}>`;
    default:
      return item.text.replaceAll('<', '<<');
  }
}

/** The phrasing content that items came from. */
export function nodesOf(items: readonly Item[]): Inline[] {
  const nodes: Inline[] = [];
  for (const item of items) {
    if (item.kind === 'seam') continue;
    if (item.kind === 'element') nodes.push(item.element);
    else pushText(nodes, item.text);
  }
  return nodes;
}

/** How many tokens items hold, those inside elements counted too and an empty element as one. */
export function countTokens(items: readonly Item[]): number {
  let count = 0;
  for (const item of items) {
    if (item.kind === 'element')
      count += Math.max(1, countTokens(itemsOf(item.element.children, false)));
    else if (item.kind !== 'space' && item.kind !== 'seam' && item.text.trim() !== '') count += 1;
  }
  return count;
}
