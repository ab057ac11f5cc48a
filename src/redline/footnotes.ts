import type { Element, ElementContent, Root, RootContent } from 'hast';
import type { Block, Inline, InlineElement } from './tree.ts';

/** The words of each footnote by its id; `''` where an address leads to no footnote. */
export type Notes = (address: string) => string;

/**
 * The footnotes of a text, as remark writes them: a last section of `li`s, each with the id that its references' addresses
 * lead to.
 */
export function notesOf(root: Root): Notes {
  const notes = new Map<string, string>();
  const visit = (node: RootContent | ElementContent): void => {
    if (node.type !== 'element') return;
    const { id } = node.properties;
    if (node.tagName === 'li' && typeof id === 'string') notes.set(`#${id}`, wordsOf(node));
    else for (const child of node.children) visit(child);
  };
  for (const child of root.children) {
    if (child.type === 'element' && child.properties['dataFootnotes'] !== undefined) visit(child);
  }
  return (address) => notes.get(address) ?? '';
}

function wordsOf(element: Element): string {
  return element.children
    .map((child) => {
      if (child.type === 'text') return child.value;
      return child.type === 'element' && !isBackReference(child) ? wordsOf(child) : '';
    })
    .join('')
    .replace(/[\s<>]+/gu, ' ')
    .trim();
}

/** Whether an element is the arrow from a footnote back to its place. */
export function isBackReference({ properties }: Element): boolean {
  return properties['dataFootnoteBackref'] !== undefined;
}

/**
 * The key of a link from or to a footnote, `null` for any other element. Its number, its label and its address are no part
 * of it: they change when another footnote comes before. A reference is known by the words of its note.
 */
export function footnoteKey(element: Element, notes: Notes): string | null {
  if (isBackReference(element)) return BACK;
  if (element.properties['dataFootnoteRef'] === undefined) return null;
  return `${REFERENCE}${notes(String(element.properties['href']))}>`;
}

const BACK = '<footnote-back>';
const REFERENCE = '<footnote ';

/** Whether an element is a link to a footnote or back from it. */
export function isFootnoteLink({ attributes }: InlineElement): boolean {
  return 'data-footnote-ref' in attributes || 'data-footnote-backref' in attributes;
}

/** The numbers of the references in phrasing, one after another. */
export function numbersIn(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return '';
      const [first] = node.children;
      const isReference = 'data-footnote-ref' in node.attributes && first?.type === 'text';
      return isReference ? `${first.value} ` : numbersIn(node.children);
    })
    .join('');
}

/** The same in a block. */
export function numbersInBlock({ content }: Block): string {
  return content.kind === 'phrasing'
    ? numbersIn(content.nodes)
    : content.children.map(numbersInBlock).join('');
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
