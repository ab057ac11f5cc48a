import type { Heading, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

/** An id that an author gives a heading: lower-case words with hyphens between them, the first a letter. */
const idPattern = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u;

/** What stands at the end of a heading: `{#rights}`, a backslash before it if it is meant as it is. */
const ending = /(\\*)\{#([^{}\n]*)\}[ \t]*$/u;

/**
 * Takes the ids out of the headings of a tree that was read from `source`, and makes them ids of the headings.
 *
 * 1. `## Your rights {#rights}` is the heading `Your rights` with the id `rights`.
 * 2. `## Your rights \{#rights}` and `## {#Your rights}` stay as they are.
 */
export function takeHeadingIds(tree: Root, source: string): void {
  if (!source.includes('{#')) return;
  visit(tree, 'heading', (heading) => takeId(heading, source));
}

function takeId(heading: Heading, source: string): void {
  const last = heading.children.at(-1);
  if (last?.type !== 'text') return;
  const { start, end } = last.position ?? {};
  const [, backslashes = '', id = ''] = ending.exec(source.slice(start?.offset, end?.offset)) ?? [];
  if (backslashes.length % 2 === 1 || !idPattern.test(id)) return;
  const value = last.value.slice(0, last.value.lastIndexOf('{#')).trimEnd();
  const before = heading.children.slice(0, -1);
  if (value === '' && before.every((node) => textOf(node).trim() === '')) return;
  heading.children = value === '' ? before : [...before, { ...last, value }];
  heading.data = { ...heading.data, hProperties: { id } };
}
