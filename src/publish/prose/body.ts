import type { Element, Root as Hast } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import type { Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { Locale } from '../../../schema/languages.ts';
import type { Section } from '../../content/notice.ts';
import { printedBlocks } from '../../content/told/print/whole-section.ts';
import { decodePercents } from '../../escape/percents.ts';
import { keepTogether } from '../../locale/keep-together.ts';
import { wordOf } from '../../locale/say.ts';
import { clausesIn } from '../../markdown/clauses.ts';
import { eachNode } from '../../markdown/each-node.ts';
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
import { tellInFactLists } from './fact-lists.ts';
import type { SectionAnchors } from './page-anchors.ts';
import { settleTables } from './settle-tables.ts';
import { noTellings, type Tellings } from './tellings.ts';
import { anchorToldFacts } from './told-anchors.ts';

/**
 * A section, and all that readers see below its title: its text, then the facts that this does not tell. `tellings` is what
 * purposes tell of the times and recipients that they name; `null` where facts are no part of what was published.
 */
export type WholeText = {
  readonly section: Section;
  readonly whole: Root;
  readonly tellings?: Tellings | null;
};

/**
 * The text of a section and its facts as HTML for a page: figures from `figures`, ids of the text that begin with the
 * section's id, headings below the section's title, tables in a box that scrolls, anchors where facts are told. `anchors` says
 * what ids the headings have and had, and where links lead; `read` makes the tree.
 */
export function bodyHtml(
  { section, whole, tellings = noTellings }: WholeText,
  locale: Locale,
  figures: string,
  anchors: SectionAnchors = noAnchors,
  read: typeof toHast = toHast,
): string {
  const tree = read(whole);
  const printed = printedIds({ section, whole });
  const titles = nameTitles(tree, anchors.ids, printed);
  shiftHeadings(tree, topLevel - highestHeading(tree));
  rewriteFigures(tree, figures);
  nameFootnotes(tree, locale);
  prefixIds(tree, section.id, anchors.lead, printed);
  for (const [index, title] of titles.entries()) keepAnchors(title, anchors.former[index] ?? []);
  anchorToldFacts(tree, section);
  if (tellings) {
    tellInFactLists(tree, locale, tellings);
    settleTables(tree, locale);
  }
  wrapTables(tree, locale);
  printTitles(tree);
  markAddresses(tree);
  keepWordsTogether(tree);
  return toHtml(tree);
}

const noAnchors: SectionAnchors = { ids: [], former: [], taken: [], lead: (address) => address };

/** The ids that the facts below a text bring along: they are ids of the page as they are. */
function printedIds({ section, whole }: WholeText): ReadonlySet<unknown> {
  const ids = new Set<unknown>();
  for (const block of printedBlocks(whole, section)) {
    eachNode(block, ({ data }) => ids.add(data?.hProperties?.['id']));
  }
  return ids;
}

/** Gives the headings their ids, and takes these from what follows its words alone. */
function nameTitles(
  tree: Hast,
  ids: readonly string[],
  printed: ReadonlySet<unknown>,
): readonly Element[] {
  const titles = titlesIn(tree).filter(({ properties: { id } }) => !printed.has(id));
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

function rewriteFigures(tree: Hast, figures: string): void {
  visit(tree, 'element', ({ properties }) => {
    for (const name of ['src', 'href'] as const) {
      const source = properties[name];
      if (typeof source === 'string') properties[name] = figureOnPage(source, figures);
    }
  });
}

/** Tells the links whose words are their address, so that paper need not print it again. */
function markAddresses(tree: Hast): void {
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
function prefixIds(
  tree: Hast,
  section: string,
  lead: SectionAnchors['lead'],
  printed: ReadonlySet<unknown>,
): void {
  const ids = new Set<string>();
  visit(tree, 'element', ({ properties: { id } }) => {
    if (typeof id === 'string' && !printed.has(id)) ids.add(id);
  });
  const named = (id: string) => (ids.has(id) ? `${section}--${id}` : id);
  visit(tree, 'element', ({ properties }) => {
    const { id, href, ariaDescribedBy: described } = properties;
    if (typeof id === 'string') properties['id'] = named(id);
    if (typeof href === 'string') {
      const target = href.startsWith('#') ? decodePercents(href.slice(1)) : '';
      properties['href'] = ids.has(target) ? `#${named(target)}` : lead(href);
    }
    if (Array.isArray(described)) properties['ariaDescribedBy'] = described.map(String).map(named);
  });
}

/** The title of a picture, which a screen shows where somebody points at it, stands on paper. */
function printTitles(tree: Hast): void {
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

/** Numbers stay with what they count; code stays as it is. */
function keepWordsTogether(tree: Hast): void {
  visit(tree, (node) => {
    if (node.type === 'element' && ['code', 'pre', 'kbd', 'samp'].includes(node.tagName))
      return SKIP;
    if (node.type === 'text') node.value = keepTogether(node.value);
    return undefined;
  });
}

function wrapTables(tree: Hast, locale: Locale): void {
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
