import type { Element, ElementContent, Root, RootContent } from 'hast';
import { attributesOf } from './attributes.ts';
import {
  type Attributes,
  type Block,
  type Inline,
  type InlineElement,
  phrasingIn,
} from './tree.ts';

/** The words of a footnote by its number, as the text prints it; `''` where there is no such note. */
export type Notes = (number: string) => string;

/**
 * The footnotes of a text, as remark writes them: a section at the end, in which the items of a list stand in the order of their
 * numbers. Ids are of no use here, for a packed history has none.
 */
export function notesOf(root: Root): Notes {
  const notes: string[] = [];
  const visit = (node: RootContent | ElementContent): void => {
    if (node.type !== 'element') return;
    if (node.tagName === 'li') notes.push(wordsOf(node));
    else for (const child of node.children) visit(child);
  };
  for (const child of root.children) {
    if (child.type === 'element' && 'data-footnotes' in attributesOf(child.properties))
      visit(child);
  }
  return (number) => notes[Number(number) - 1] ?? '';
}

function wordsOf(element: Element): string {
  return element.children
    .map((child) => {
      if (child.type === 'text') return child.value;
      if (child.type !== 'element' || BACK_LINK in attributesOf(child.properties)) return '';
      return wordsOf(child);
    })
    .join('')
    .replace(/[\s<>]+/gu, ' ')
    .trim();
}

/**
 * The key of a link from or to a footnote, `null` for any other element. Its number, its label and its address are no part
 * of it: they change when another footnote comes before. A reference is known by the words of its note.
 */
export function footnoteKey(
  attributes: Attributes,
  children: readonly Inline[],
  notes: Notes,
): string | null {
  if (BACK_LINK in attributes) return BACK;
  const [first] = children;
  if (!(LINK in attributes) || first?.type !== 'text') return null;
  return `${REFERENCE}${notes(first.value)}>`;
}

const LINK = 'data-footnote-ref';
const BACK_LINK = 'data-footnote-backref';
const BACK = '<footnote-back>';
const REFERENCE = '<footnote ';

/** Whether an element is a link to a footnote or back from it. */
export function isFootnoteLink({ attributes }: InlineElement): boolean {
  return LINK in attributes || BACK_LINK in attributes;
}

/** The numbers of the references in phrasing, one after another. */
export function numbersIn(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return '';
      const [first] = node.children;
      const isReference = LINK in node.attributes && first?.type === 'text';
      return isReference ? `${first.value} ` : numbersIn(node.children);
    })
    .join('');
}

/** The same in a block. */
export function numbersInBlock(block: Block): string {
  return phrasingIn(block).map(numbersIn).join('');
}

/** Whether what a key stands for holds a footnote's number, so that equal keys may be printed differently. */
export function holdsNumber(key: string): boolean {
  return key.includes(REFERENCE);
}

/** The words of the note that an element refers to, with nothing else in it; `null` where it is no such element. */
export function noteOf({ key }: InlineElement): string | null {
  return /^(?:<sup>)?<footnote ([^>]*)>(?:<\/>)?$/u.exec(key)?.[1] ?? null;
}

/** Whether phrasing is nothing but arrows back. */
export function isOnlyBack(nodes: readonly Inline[]): boolean {
  return nodes.every((node) =>
    node.type === 'text' ? node.value.trim() === '' : node.key === BACK,
  );
}
