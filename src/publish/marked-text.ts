import type { Locale } from '../../schema/languages.ts';
import { say, type Word, wordOf } from '../locale/say.ts';
import type { EditScript } from '../redline/edit-script.ts';
import { markScript } from '../redline/mark.ts';
import { type MarkedElement, type MarkedNode, serialise } from '../redline/serialise.ts';
import { figureAddress } from './body.ts';

/** Where the figures of the old and of the new text are served from. */
export type FigureFolders = { readonly before: string; readonly after: string };

type Run = {
  readonly locale: Locale;
  readonly figures: FigureFolders;
  readonly last: number;
};

/** The anchor of a change's entry in the list of changes. */
export function entryAnchorOf(change: number): string {
  return `page-change-${change}`;
}

/** The anchor of the list of changes. */
export const listAnchor = 'page-changes';

/**
 * The redline as a page shows it. Added to the engine's fragment, each with `data-diff-note`: the
 * number of a change, a link to its entry in the list; the words around a deletion, which a switch
 * shows; after each block with changes the links to the change before and after it.
 */
export function markedHtml(
  script: EditScript,
  changes: number,
  locale: Locale,
  figures: FigureFolders,
): string {
  const run: Run = { locale, figures, last: changes };
  return markScript(script)
    .map((nodes) => serialise(nodes.flatMap((node) => finishSection(node, run))))
    .join('\n');
}

function finishSection(node: MarkedNode, run: Run): MarkedNode[] {
  if (node.type === 'text') return [node];
  const own = numberOf(node);
  const isOld = node.attributes['data-diff'] === 'move-from' || isDeleted(node);
  const children = newTextFirst(node.children).flatMap((child, index) => {
    const numbers = [
      ...(index === 0 && own !== null ? [own] : []),
      ...(child.type === 'element' ? numbersIn(child) : []),
    ];
    const finished = finish(child, run, isOld);
    const numbered = index === 0 && own !== null ? finished.map(numberFirst(own, run)) : finished;
    return [...placeLabel(child, run), ...numbered, ...navigation(numbers, run)];
  });
  return [...placeLabel(node, run), { ...node, children }];
}

/**
 * Of a section that was rewritten, the new text stands before the old one. The engine has them the
 * other way round, as it has every deletion.
 */
function newTextFirst(nodes: readonly MarkedNode[]): readonly MarkedNode[] {
  const [old, young, ...rest] = nodes;
  if (old?.type !== 'element' || young?.type !== 'element' || rest.length > 0) return nodes;
  if (!isRewrittenSection(old) || !isRewrittenSection(young)) return nodes;
  const { id = '', ...others } = old.attributes;
  return [
    { ...young, attributes: { id, ...young.attributes } },
    { ...old, attributes: others },
  ];
}

function isRewrittenSection({ tag, attributes }: MarkedElement): boolean {
  return tag === 'div' && attributes['data-diff-op'] === 'rewritten';
}

/** A node with its notes; what stands after an inline change comes with it. */
function finish(node: MarkedNode, run: Run, isOld: boolean): MarkedNode[] {
  if (node.type === 'text') return [node];
  const old = isOld || isDeleted(node) || node.attributes['data-diff'] === 'move-from';
  const number = numberOf(node);
  const children = finishChildren(node.children, run, old);
  const element: MarkedElement = withFigure({ ...node, children }, run, old);
  if (node.tag === 'del' && children.length > 0) {
    return [said('deletionStarts', run), element, said('deletionEnds', run)];
  }
  if (number === null || isInlineMark(node)) return [element];
  return [numberFirst(number, run)(element)];
}

/** The children of an element, the number of each change of words right after its marks. */
function finishChildren(nodes: readonly MarkedNode[], run: Run, isOld: boolean): MarkedNode[] {
  return nodes.flatMap((node, index) => {
    const finished = finish(node, run, isOld);
    if (node.type === 'text' || !isInlineMark(node)) return finished;
    const next = nodes[index + 1];
    const number = numberOf(node);
    if (number !== null && !isSecondHalf(next)) return [...finished, numberNote(number, run)];
    const before = nodes[index - 1];
    const pair = before?.type === 'element' && isSecondHalf(node) ? numberOf(before) : null;
    return pair === null ? finished : [...finished, numberNote(pair, run)];
  });
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
      return { ...node, children: [numberNote(number, run), ...node.children] };
    }
    for (const [index, child] of node.children.entries()) {
      const placed = place(child);
      if (placed) return { ...node, children: node.children.with(index, placed) };
    }
    return null;
  };
  return (node) => (place(node) ?? node) as typeof node;
}

function withFigure(element: MarkedElement, { figures }: Run, isOld: boolean): MarkedElement {
  const { src } = element.attributes;
  if (element.tag !== 'img' || src === undefined) return element;
  const folder = isOld ? figures.before : figures.after;
  return { ...element, attributes: { ...element.attributes, src: figureAddress(src, folder) } };
}

function numberNote(number: number, { locale }: Run): MarkedElement {
  const label = say('change', locale, { n: String(number) });
  return {
    type: 'element',
    tag: 'a',
    attributes: {
      class: 'change-number',
      'data-diff-note': '',
      href: `#${entryAnchorOf(number)}`,
    },
    children: [
      { type: 'element', tag: 'span', attributes: { class: 'hidden' }, children: [text(label)] },
      {
        type: 'element',
        tag: 'span',
        attributes: { 'aria-hidden': 'true' },
        children: [text(String(number))],
      },
    ],
  };
}

/** Words around a deletion that the page's switch shows. */
function said(word: 'deletionStarts' | 'deletionEnds', { locale }: Run): MarkedElement {
  return {
    type: 'element',
    tag: 'span',
    attributes: { class: 'said', 'data-diff-note': '' },
    children: [text(wordOf(word, locale))],
  };
}

function labelWord(element: MarkedElement): Word | undefined {
  const place = element.attributes['data-diff'];
  if (isRewrittenSection(element)) return place === 'del' ? 'oldText' : 'rewritten';
  if (place === 'move-from') return 'wasHere';
  return place === 'move-to' ? 'isHere' : undefined;
}

/** Before a block that moved, split or merged: whether the text was or is here. */
function placeLabel(node: MarkedNode, { locale }: Run): MarkedNode[] {
  const word = node.type === 'element' ? labelWord(node) : undefined;
  if (!word) return [];
  return [
    {
      type: 'element',
      tag: word === 'oldText' ? 'h3' : 'p',
      attributes: { class: 'moved-label', 'data-diff-note': '' },
      children: [text(wordOf(word, locale))],
    },
  ];
}

/** After a block with changes: which ones, and the way to the one before, the one after, the list. */
function navigation(numbers: readonly number[], run: Run): MarkedNode[] {
  if (numbers.length === 0) return [];
  const { locale } = run;
  const first = Math.min(...numbers);
  const end = Math.max(...numbers);
  const link = (href: string, words: string): MarkedElement => ({
    type: 'element',
    tag: 'a',
    attributes: { href },
    children: [text(words)],
  });
  const label =
    first === end
      ? say('change', locale, { n: String(first) })
      : say('changesOfBlock', locale, { a: String(first), b: String(end) });
  const links = [
    first > 1 && link(`#change-${first - 1}`, goTo('previousChange', first - 1, locale)),
    end < run.last && link(`#change-${end + 1}`, goTo('nextChange', end + 1, locale)),
    link(`#${listAnchor}`, wordOf('toTheList', locale)),
  ].filter((node) => node !== false);
  return [
    {
      type: 'element',
      tag: 'p',
      attributes: { class: 'change-nav', 'data-diff-note': '' },
      children: [
        { type: 'element', tag: 'span', attributes: {}, children: [text(label)] },
        ...links.flatMap((node) => [text(' '), node]),
      ],
    },
  ];
}

function goTo(word: 'previousChange' | 'nextChange', number: number, locale: Locale): string {
  return say(word, locale, { n: String(number) });
}

function text(value: string): MarkedNode {
  return { type: 'text', value };
}
