import type { Locale } from '../../../schema/languages.ts';
import type { EditScript } from '../../redline/edit-script.ts';
import { markScript } from '../../redline/render/mark.ts';
import { type MarkedElement, type MarkedNode, serialise } from '../../redline/render/serialise.ts';
import {
  fold,
  foldParted,
  inWords,
  meaningNote,
  navigation,
  numberNote,
  partLabel,
  placeLabel,
  scrollBox,
} from './change-notes.ts';
import { arrangeBlocks } from './rewritten-sections.ts';

/**
 * Where the figures of the old and of the new text are served from, each below the page of its text, and how an address
 * of a figure reads there; any other stays as it is.
 */
export type FigureFolders = {
  readonly before: string;
  readonly after: string;
  readonly onPage: (address: string, folder: string) => string;
};

/** Where the page of a text leads an address of one of its sections. */
type Lead = (address: string, section: string) => string;

/** The same of the old and of the new text. */
export type Leads = { readonly before: Lead; readonly after: Lead };

/** By the number of a change the place of the sentence on what it means, from 1. */
export type Meanings = ReadonlyMap<number, number>;

type Run = {
  readonly locale: Locale;
  readonly figures: FigureFolders;
  readonly leads: Leads;
  readonly section: string;
  readonly last: number;
  readonly meanings: Meanings;
};

const asWritten: Leads = { before: (address) => address, after: (address) => address };

/**
 * The redline as a page shows it. Added to the engine's fragment, each with `data-diff-note`: the
 * number of a change, a link to its entry in the list, and where it changed a fact one to what that means; the words around a
 * deletion or an insertion, which a switch shows to all; after each block with changes the links to the change before and
 * after it. Sections without a change are folded below their titles, and what was split or merged beside what became of it.
 */
export function markedHtml(
  script: EditScript,
  changes: number,
  locale: Locale,
  figures: FigureFolders,
  meanings: Meanings = new Map(),
  leads: Leads = asWritten,
): string {
  const run: Run = { locale, figures, leads, section: '', last: changes, meanings };
  return markScript(script)
    .map((nodes) => serialise(nodes.flatMap((node) => finishSection(node, run))))
    .join('\n');
}

function finishSection(node: MarkedNode, whole: Run): MarkedNode[] {
  if (node.type === 'text') return [node];
  const run = { ...whole, section: node.attributes['data-section'] ?? '' };
  const own = numberOf(node);
  const isOld = node.attributes['data-diff'] === 'move-from' || isDeleted(node);
  const pending: number[] = [];
  const children = arrangeBlocks(node).flatMap((block, index) => {
    const { node: child, part, isLast } = block;
    if (child.type === 'element') pending.push(...numbersIn(child));
    // The way on from a section that came, went or moved stands after all of it.
    if (own !== null && index === node.children.length - 1) pending.push(own);
    const finished = finish(child, run, isOld);
    const numbered = index === 0 && own !== null ? finished.map(numberFirst(own, run)) : finished;
    const isEnd = part === null || isLast;
    return [
      ...partLabel(block, run.locale),
      ...placeLabel(child, run.locale),
      ...numbered,
      ...(isEnd ? navigation(pending.splice(0), run.last, run.locale) : []),
    ];
  });
  const section = { ...node, children };
  return [...placeLabel(node, run.locale), isUnchanged(node) ? fold(section, run.locale) : section];
}

function isUnchanged(section: MarkedElement): boolean {
  return numbersIn(section).length === 0;
}

/** A node with its notes; what stands after an inline change comes with it. */
function finish(node: MarkedNode, run: Run, isOld: boolean): MarkedNode[] {
  if (node.type === 'text') return [node];
  const old = isOld || isDeleted(node) || node.attributes['data-diff'] === 'move-from';
  const number = numberOf(node);
  const children = finishChildren(node.children, run, old);
  const element = boxed(
    withAddresses(unlinked(address({ ...node, children })), run, old),
    run.locale,
  );
  if ((node.tag === 'del' || node.tag === 'ins') && children.length > 0) {
    return inWords(element, node.tag, run.locale);
  }
  if (number === null || isInlineMark(node)) return [element];
  return [foldParted(numberFirst(number, run)(element), run.locale)];
}

/** The children of an element, the number of each change of words right after its marks. */
function finishChildren(nodes: readonly MarkedNode[], run: Run, isOld: boolean): MarkedNode[] {
  return nodes.flatMap((node, index) => {
    const finished = finish(node, run, isOld);
    if (node.type === 'text' || !isInlineMark(node)) return finished;
    const next = nodes[index + 1];
    const number = numberOf(node);
    if (number !== null && !isSecondHalf(next)) return [...finished, ...notesOf(number, run)];
    const before = nodes[index - 1];
    const pair = before?.type === 'element' && isSecondHalf(node) ? numberOf(before) : null;
    return pair === null ? finished : [...finished, ...notesOf(pair, run)];
  });
}

/** The number of a change, and the way to what it means. */
function notesOf(number: number, { locale, meanings }: Run): MarkedElement[] {
  const place = meanings.get(number);
  return [numberNote(number, locale), ...(place ? [meaningNote(place, locale)] : [])];
}

function isInlineMark({ tag }: MarkedElement): boolean {
  return tag === 'del' || tag === 'ins';
}

/** The insertion of a replacement: the deletion right before it carries the number of both. */
function isSecondHalf(node: MarkedNode | undefined): boolean {
  return node?.type === 'element' && node.tag === 'ins' && numberOf(node) === null;
}

function isDeleted({ tag, attributes }: MarkedElement): boolean {
  return tag === 'del' || attributes['data-diff'] === 'del';
}

function numberOf({ attributes }: MarkedElement): number | null {
  const match = /^change-(\d+)(?:-from)?$/u.exec(attributes['id'] ?? '');
  return match ? Number(match[1]) : null;
}

/** The numbers of the changes in an element, its own included. */
function numbersIn(element: MarkedElement): number[] {
  const own = numberOf(element);
  const inner = element.children.flatMap((child) =>
    child.type === 'element' ? numbersIn(child) : [],
  );
  return [...(own === null ? [] : [own]), ...inner];
}

const phrasing = new Set(
  'a abbr br code del em img input ins mark s small span strong sub sup'.split(' '),
);

/** Puts a change's number before the first words of a block; where it has none, nowhere. */
function numberFirst(number: number, run: Run): <T extends MarkedNode>(node: T) => T {
  const place = (node: MarkedNode): MarkedNode | null => {
    if (node.type === 'text') return null;
    const [first] = node.children;
    if (!first) return null;
    if (first.type === 'text' || phrasing.has(first.tag)) {
      return { ...node, children: [...notesOf(number, run), ...node.children] };
    }
    for (const [index, child] of node.children.entries()) {
      const placed = place(child);
      if (placed) return { ...node, children: node.children.with(index, placed) };
    }
    return null;
  };
  return (node) => (place(node) ?? node) as typeof node;
}

/** A link whose words are its address, as on the notice's page: paper need not print it again. */
function address(element: MarkedElement): MarkedElement {
  const { tag, attributes, children } = element;
  const [words, ...others] = children;
  const isAddress =
    tag === 'a' &&
    others.length === 0 &&
    words?.type === 'text' &&
    words.value === attributes['href'];
  return isAddress ? { ...element, attributes: { ...attributes, class: 'address' } } : element;
}

/** A footnote's sign without its link: of two texts in one, neither note has a place of its own. */
function unlinked(element: MarkedElement): MarkedElement {
  const { attributes } = element;
  if ('data-footnote-ref' in attributes) return { ...element, tag: 'span', attributes: {} };
  if (!('data-footnote-backref' in attributes)) return element;
  return { ...element, tag: 'span', attributes: { class: 'footnote-back', 'aria-hidden': 'true' } };
}

/** A table in a box of its own, as on the notice's page. */
function boxed(element: MarkedElement, locale: Locale): MarkedElement {
  return element.tag === 'table' ? scrollBox(element, locale) : element;
}

/** What an element refers to, from this page: figures, and places of a text, which are on the page of that text. */
function withAddresses(element: MarkedElement, run: Run, isOld: boolean): MarkedElement {
  const { figures, leads, section } = run;
  const { attributes } = element;
  const { src, href } = attributes;
  const folder = isOld ? figures.before : figures.after;
  if (element.tag === 'img' && src !== undefined) {
    return { ...element, attributes: { ...attributes, src: figures.onPage(src, folder) } };
  }
  if (element.tag !== 'a' || href === undefined) return element;
  const figure = figures.onPage(href, folder);
  const led = figure === href ? (isOld ? leads.before : leads.after)(href, section) : figure;
  const target = led.startsWith('#') ? folder.replace(/figures\/$/u, led) : led;
  return { ...element, attributes: { ...attributes, href: target } };
}
