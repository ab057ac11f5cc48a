import type { Element, ElementContent } from 'hast';
import type { FactEntry, FactRow, FactValue } from '../facts/fact-entry.ts';

/** Longest value that stands in a line with others. */
const short = 48;

/**
 * One printed fact: its name as a heading, its sentences, its rows. A row of short values is a line, a row of long ones a list;
 * links to other facts are their names alone.
 */
export function entryTree({ title, text: sentences, rows }: FactEntry): Element[] {
  return [
    treeElement('h5', [text(title)]),
    ...sentences.map((sentence) => treeElement('p', [text(sentence)])),
    ...rows.flatMap(rowTree),
  ];
}

function rowTree({ label, values }: FactRow): Element[] {
  const name = treeElement('strong', [text(`${label}:`)]);
  const isLine = values.length === 1 || values.every((value) => value.text.length <= short);
  if (!isLine) return [fact([name]), list(values.map(valueTree))];
  const line = values.flatMap((value, index) => [
    text(index === 0 ? ' ' : '; '),
    ...valueTree(value),
  ]);
  return [fact([name, ...line])];
}

function fact(children: readonly ElementContent[]): Element {
  return treeElement('p', children, { className: ['fact'] });
}

function valueTree({ text: value, href }: FactValue): ElementContent[] {
  if (href === undefined || href.startsWith('#')) return [text(value)];
  return [treeElement('a', [text(value)], { href })];
}

function list(items: readonly (readonly ElementContent[])[]): Element {
  return treeElement(
    'ul',
    items.map((item) => treeElement('li', item)),
  );
}

/** An element of a tree that is made here and not from Markdown. */
export function treeElement(
  tagName: string,
  children: readonly ElementContent[],
  properties: Element['properties'] = {},
): Element {
  return { type: 'element', tagName, properties, children: [...children] };
}

export function text(value: string): ElementContent {
  return { type: 'text', value };
}
