import type { Element, ElementContent } from 'hast';
import type { Locale } from '../../../schema/languages.ts';
import { marksOfPage, marksOfWords } from '../../locale/language-marks.ts';
import type { Sentence } from '../../locale/say.ts';
import { toHtml } from '../../markdown/to-html.ts';
import type { FactRow } from '../facts/fact-entry.ts';
import { ownName } from './embed.ts';

type Child = ElementContent | string | null;

/** An element of a fragment; a string stands for its text, and `null` for nothing. */
export function fragmentElement(
  tagName: string,
  properties: Element['properties'],
  ...children: readonly Child[]
): Element {
  return {
    type: 'element',
    tagName,
    properties,
    children: children.flatMap((child): ElementContent[] => {
      if (child === null) return [];
      return [typeof child === 'string' ? { type: 'text', value: child } : child];
    }),
  };
}

/** A paragraph of sentences with their days and links. */
export function fragmentParagraph(
  className: string | null,
  ...sentences: readonly Sentence[]
): Element {
  const parts = sentences.flatMap((sentence, index): Child[] => [
    index > 0 ? ' ' : null,
    ...sentence.map(({ text, day, href }): Child => {
      const words = day === undefined ? text : fragmentElement('time', { dateTime: day }, text);
      return href === undefined ? words : fragmentElement('a', { href }, words);
    }),
  ]);
  return fragmentElement('p', className === null ? {} : { className: [className] }, ...parts);
}

/** Labels with their values; `null` where there are none. */
export function factList(rows: readonly FactRow[]): Element | null {
  if (rows.length === 0) return null;
  const children = rows.flatMap(({ label, values }) => [
    fragmentElement('dt', {}, label),
    ...values.map(({ text, href }) =>
      fragmentElement('dd', {}, href === undefined ? text : fragmentElement('a', { href }, text)),
    ),
  ]);
  return fragmentElement('dl', {}, ...children);
}

/** What is said around a text, marked where it is said in the words of another language. */
export function aroundText(locale: Locale, elements: readonly Element[]): Element[] {
  const marks = marksOfWords(locale);
  return marks.lang && elements.length > 0
    ? [fragmentElement('div', marks, ...elements)]
    : [...elements];
}

/** Elements as HTML. */
export function printElements(...elements: readonly (Element | null)[]): string {
  return toHtml({ type: 'root', children: elements.filter((each) => each !== null) });
}

/** The article of a fragment, of HTML that is printed. */
export function articleOf(locale: Locale, ...parts: readonly string[]): string {
  const { lang, dir } = marksOfPage(locale);
  const direction = dir ? ` dir="${dir}"` : '';
  return `<article class="${ownName}" lang="${lang}"${direction}>${parts.join('')}</article>`;
}
