import type { Locale } from '../../../schema/languages.ts';
import { say, type Word, wordOf } from '../../locale/say.ts';
import type { MarkedElement, MarkedNode } from '../../redline/render/serialise.ts';
import { markedElement } from './marked-element.ts';
import type { ShownBlock } from './rewritten-sections.ts';

/** The anchor of a change's entry in the list of changes. */
export function entryAnchorOf(change: number): string {
  return `page-change-${change}`;
}

/** The anchor of the list of changes. */
export const listAnchor = 'page-changes';

/** The anchor of what the changes mean for the reader. */
export const meaningAnchor = 'page-meaning';

/** The anchor of a sentence on what the changes mean, by its place from 1. */
export function meaningAnchorOf(place: number): string {
  return `${meaningAnchor}-${place}`;
}

/** At a change of a fact: the way to the sentence on what it means. */
export function meaningNote(place: number, locale: Locale): MarkedElement {
  const href = `#${meaningAnchorOf(place)}`;
  return markedElement(
    'a',
    { class: 'fact-note', 'data-diff-note': '', href },
    wordOf('factChanged', locale),
  );
}

/** The number of a change, a link to its entry in the list of changes. */
export function numberNote(number: number, locale: Locale): MarkedElement {
  const label = say('change', locale, { n: String(number) });
  const href = `#${entryAnchorOf(number)}`;
  return markedElement(
    'a',
    { class: 'change-number', 'data-diff-note': '', href },
    markedElement('span', { class: 'hidden' }, label),
    markedElement('span', { 'aria-hidden': 'true' }, String(number)),
  );
}

/** The words before and after what was deleted or inserted: screen readers hear them, the page's switch shows them. */
const saidWords = {
  del: ['deletionStarts', 'deletionEnds'],
  ins: ['insertionStarts', 'insertionEnds'],
} as const;

/** What was deleted or inserted, with words around it: not every screen reader tells of `del` and `ins`. */
export function inWords(mark: MarkedElement, side: 'del' | 'ins', locale: Locale): MarkedNode[] {
  const [starts, ends] = saidWords[side];
  const said = (word: Word) =>
    markedElement(
      'span',
      { class: `said said-${side}`, 'data-diff-note': '' },
      wordOf(word, locale),
    );
  return [said(starts), mark, said(ends)];
}

/** A box that keeps a wide table off the page's width; it can be scrolled by keyboard. */
export function scrollBox(table: MarkedElement, locale: Locale): MarkedElement {
  const label = wordOf('scrollableTable', locale);
  return markedElement(
    'div',
    { class: 'table-box', role: 'group', tabindex: '0', 'aria-label': label },
    table,
  );
}

function labelWord(element: MarkedElement): Word | undefined {
  if (partedWord(element)) return undefined;
  const place = element.attributes['data-diff'];
  if (place === 'move-from') return 'wasHere';
  return place === 'move-to' ? 'isHere' : undefined;
}

/** What is said where a block was split or merged: its words stand next to where they stood. */
function partedWord({ attributes }: MarkedElement): Word | undefined {
  const form = attributes['data-diff-op'];
  return form === 'split' ? 'beforeSplit' : form === 'merged' ? 'beforeMerge' : undefined;
}

/** A paragraph that was split, or one that was merged, as it was: folded beside what became of it. */
export function foldParted(node: MarkedElement, locale: Locale): MarkedElement {
  const word = partedWord(node);
  if (!word || node.attributes['data-diff'] !== 'move-from') return node;
  return folded('parted', word, [node], locale);
}

/** Before a block that moved: whether the text was or is here. */
export function placeLabel(node: MarkedNode, locale: Locale): MarkedNode[] {
  const word = node.type === 'element' ? labelWord(node) : undefined;
  return word ? [label('p', word, locale)] : [];
}

/** Before the new text of a rewritten section that it is one, and before its old text a heading. */
export function partLabel({ part, isFirst }: ShownBlock, locale: Locale): MarkedNode[] {
  if (part === null || !isFirst) return [];
  return [part === 'old' ? label('h3', 'oldText', locale) : label('p', 'rewritten', locale)];
}

function label(tag: 'p' | 'h3', word: Word, locale: Locale): MarkedElement {
  return markedElement(tag, { class: 'moved-label', 'data-diff-note': '' }, wordOf(word, locale));
}

/**
 * After a block with changes: which ones, and the way to the one before, the one after, the list. A change
 * that is there because its text moved there stands far from the others, so each run has its own way on.
 */
export function navigation(numbers: readonly number[], last: number, locale: Locale): MarkedNode[] {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const starts = sorted.filter((number) => !sorted.includes(number - 1));
  return starts.map((first, index) => {
    const next = starts[index + 1] ?? Number.POSITIVE_INFINITY;
    return wayOn(first, sorted.findLast((number) => number < next) ?? first, last, locale);
  });
}

function wayOn(first: number, end: number, last: number, locale: Locale): MarkedNode {
  const link = (href: string, words: string) => markedElement('a', { href }, words);
  const label =
    first === end
      ? say('change', locale, { n: String(first) })
      : say('changesOfBlock', locale, { a: String(first), b: String(end) });
  const links = [
    first > 1 && link(`#change-${first - 1}`, goTo('previousChange', first - 1, locale)),
    end < last && link(`#change-${end + 1}`, goTo('nextChange', end + 1, locale)),
    link(`#${listAnchor}`, wordOf('toTheList', locale)),
  ].filter((node) => node !== false);
  return markedElement(
    'p',
    { class: 'change-nav', 'data-diff-note': '' },
    markedElement('span', {}, label),
    ...links.flatMap((node) => [' ', node]),
  );
}

function goTo(word: 'previousChange' | 'nextChange', number: number, locale: Locale): string {
  return say(word, locale, { n: String(number) });
}

/** A section with its text folded below its title: a reader opens it, and paper has the title alone. */
export function fold(section: MarkedElement, locale: Locale): MarkedElement {
  const [title, ...body] = section.children;
  if (!title || body.length === 0) return section;
  return { ...section, children: [title, folded('unchanged', 'unchangedSection', body, locale)] };
}

function folded(
  name: string,
  word: Word,
  body: readonly MarkedNode[],
  locale: Locale,
): MarkedElement {
  const summary = markedElement('summary', { 'data-diff-note': '' }, wordOf(word, locale));
  return markedElement('details', { class: name }, summary, ...body);
}
