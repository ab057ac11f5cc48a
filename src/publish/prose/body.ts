import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Locale } from '../../../schema/languages.ts';
import type { Section } from '../../content/notice.ts';
import { wordOf } from '../../locale/say.ts';
import { clausesIn } from '../../markdown/clauses.ts';
import { figureOnPage } from '../../markdown/figure-address.ts';
import {
  highestHeading,
  nameFootnotes,
  shiftHeadings,
  topLevel,
} from '../../markdown/heading-levels.ts';
import { titlesIn } from '../../markdown/outline.ts';
import { toHast } from '../../markdown/to-hast.ts';
import { toHtml } from '../../markdown/to-html.ts';
import type { SectionAnchors } from './page-anchors.ts';

/**
 * The body of a section as HTML for a page: figures from `figures`, ids that begin with the
 * section's id, headings below the section's title, tables in a box that scrolls. `anchors` says what ids the headings have
 * and had, and where links lead; `read` makes the tree.
 */
export function bodyHtml(
  section: Section,
  locale: Locale,
  figures: string,
  anchors: SectionAnchors = noAnchors,
  read: typeof toHast = toHast,
): string {
  const tree = read(section.printed);
  const titles = nameTitles(tree, anchors.ids);
  shiftHeadings(tree, topLevel - highestHeading(tree));
  rewriteFigures(tree, figures);
  nameFootnotes(tree, locale);
  prefixIds(tree, section.id, anchors.lead);
  for (const [index, title] of titles.entries()) keepAnchors(title, anchors.former[index] ?? []);
  wrapTables(tree, locale);
  printTitles(tree);
  markAddresses(tree);
  return toHtml(tree);
}

const noAnchors: SectionAnchors = { ids: [], former: [], taken: [], lead: (address) => address };

/** Gives the headings their ids, and takes these from what follows its words alone. */
function nameTitles(tree: Root, ids: readonly string[]): readonly Element[] {
  const titles = titlesIn(tree);
  if (ids.length !== titles.length) return titles;
  for (const [index, title] of titles.entries()) title.properties['id'] = ids[index] ?? '';
  const taken = new Set<unknown>(ids);
  for (const clause of clausesIn(tree)) {
    const { id } = clause.properties;
    let free = id;
    for (let count = 1; taken.has(free); count += 1) free = `${id}-${count}`;
    taken.add(free);
    clause.properties['id'] = free;
  }
  return titles;
}

/** Links to what a heading was called before lead to it still. */
function keepAnchors(title: Element, former: readonly string[]): void {
  const anchors = former.map(
    (id): Element => ({ type: 'element', tagName: 'a', properties: { id }, children: [] }),
  );
  title.children.unshift(...anchors);
}

function rewriteFigures(tree: Root, figures: string): void {
  visit(tree, 'element', ({ properties }) => {
    for (const name of ['src', 'href'] as const) {
      const source = properties[name];
      if (typeof source === 'string') properties[name] = figureOnPage(source, figures);
    }
  });
}

/** Tells the links whose words are their address, so that paper need not print it again. */
function markAddresses(tree: Root): void {
  visit(tree, 'element', (element) => {
    const { properties } = element;
    if (element.tagName !== 'a' || properties['href'] !== textOf(element)) return;
    properties['className'] = ['address'];
  });
}

/**
 * Ids of a body begin with the section's id and two dashes, which no id of a section holds. What links to other places
 * lead to is for `lead`.
 */
function prefixIds(tree: Root, section: string, lead: SectionAnchors['lead']): void {
  const ids = new Set<string>();
  visit(tree, 'element', ({ properties: { id } }) => {
    if (typeof id === 'string') ids.add(id);
  });
  const named = (id: string) => (ids.has(id) ? `${section}--${id}` : id);
  visit(tree, 'element', ({ properties }) => {
    const { id, href, ariaDescribedBy: described } = properties;
    if (typeof id === 'string') properties['id'] = named(id);
    if (typeof href === 'string') {
      const target = href.startsWith('#') ? decodeFragment(href.slice(1)) : '';
      properties['href'] = ids.has(target) ? `#${named(target)}` : lead(href);
    }
    if (Array.isArray(described)) properties['ariaDescribedBy'] = described.map(String).map(named);
  });
}

/** The id that a fragment of an address names: letters beyond ASCII are written in percent. */
function decodeFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** The title of a picture, which a screen shows where somebody points at it, stands on paper. */
function printTitles(tree: Root): void {
  visit(tree, 'element', ({ tagName, properties: { title } }, index, parent) => {
    if (tagName !== 'img' || typeof title !== 'string' || !parent || index === undefined) return;
    parent.children.splice(index + 1, 0, {
      type: 'element',
      tagName: 'span',
      properties: { className: ['on-paper'], ariaHidden: 'true' },
      children: [{ type: 'text', value: ` (${title})` }],
    });
  });
}

function wrapTables(tree: Root, locale: Locale): void {
  visit(tree, 'element', (element, index, parent) => {
    if (element.tagName !== 'table' || !parent || index === undefined) return undefined;
    parent.children[index] = scrollBox(element, locale);
    return index + 1;
  });
}

/** A box that keeps a wide table off the page's width; it can be scrolled by keyboard. */
function scrollBox(table: Element, locale: Locale): Element {
  return {
    type: 'element',
    tagName: 'div',
    properties: {
      className: ['table-box'],
      role: 'group',
      tabIndex: 0,
      ariaLabel: wordOf('scrollableTable', locale),
    },
    children: [table],
  };
}
