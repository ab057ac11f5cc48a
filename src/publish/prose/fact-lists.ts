import type { Element, ElementContent, Root as Hast } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Locale } from '../../../schema/languages.ts';
import { plainWord } from '../../content/told/plain-word.ts';
import { type Vocabulary, vocabularyOf } from '../../content/told/vocabulary.ts';
import type { Telling, Tellings } from './tellings.ts';

/**
 * Marks the labelled lists of facts, so that pages can set them closer than others, and tells in those of purposes what a
 * name stands for, behind it: `Invoices (6 years from the end of the year)`.
 */
export function tellInFactLists(tree: Hast, locale: Locale, tellings: Tellings): void {
  const vocabulary = vocabularyOf(locale);
  if (!vocabulary) return;
  visit(tree, 'element', (list) => {
    if (list.tagName !== 'ul') return;
    const items = list.children.filter((child) => child.type === 'element');
    const kind = vocabulary.lists.get(labelOf(items[0]));
    if (kind === undefined) return;
    list.properties['className'] = ['facts'];
    if (kind === 'purposes') for (const item of items) tellIn(item, vocabulary, tellings);
  });
}

function tellIn(item: Element, { labels }: Vocabulary, tellings: Tellings): void {
  const field = labels.purposes.get(labelOf(item));
  if (field !== 'retention' && field !== 'recipients') return;
  // A name that begins with another one is looked for before it.
  const told = tellings[field].toSorted((one, other) => other.name.length - one.name.length);
  item.children = item.children.map((child) => withTold(child, told));
}

/** The bold words that an item begins with, as they are compared; empty for none. */
function labelOf(item: Element | undefined): string {
  const [first] = item?.children.filter((child) => child.type === 'element') ?? [];
  if (!first) return '';
  if (first.tagName === 'p') return labelOf(first);
  return first.tagName === 'strong' ? plainWord(textOf(first)) : '';
}

function withTold(node: ElementContent, told: readonly Telling[]): ElementContent {
  if (node.type === 'element') {
    if (node.tagName === 'strong' || node.tagName === 'ul') return node;
    return { ...node, children: node.children.map((child) => withTold(child, told)) };
  }
  return node.type === 'text' ? { ...node, value: addTold(node.value, told) } : node;
}

/** Each name of a list once, with what it stands for behind it; what was added is not searched again. */
function addTold(value: string, [first, ...others]: readonly Telling[]): string {
  if (!first) return value;
  const at = wordAt(value, first.name);
  if (at < 0) return addTold(value, others);
  const end = at + first.name.length;
  const before = addTold(value.slice(0, at), others);
  return `${before}${value.slice(at, end)} (${first.told})${addTold(value.slice(end), others)}`;
}

/** Where a name stands as an item of a list by itself; -1 for nowhere. */
function wordAt(value: string, name: string): number {
  for (let at = value.indexOf(name); at >= 0; at = value.indexOf(name, at + 1)) {
    const before = value.slice(0, at).trimEnd();
    const after = value.slice(at + name.length).trimStart();
    if (/(?:^|[,;])$/u.test(before) && /^(?:$|[,;])/u.test(after)) return at;
  }
  return -1;
}
