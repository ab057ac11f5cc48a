import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { Locale } from '../../schema/languages.ts';
import { wordOf } from '../locale/say.ts';

/** The level of the highest heading in a section: the page has `h1`, the section's title is `h2`. */
export const topLevel = 3;

/** The level of the highest heading of a body; that of the place below a section where it has none. */
export function highestHeading(tree: Root): number {
  let highest = 7;
  visit(tree, 'element', (element) => {
    if (isFootnotesTitle(element)) return;
    highest = Math.min(highest, levelOf(element) ?? 7);
  });
  return highest === 7 ? topLevel : highest;
}

/**
 * Makes every heading lower by `by` levels, never lower than `h6`; the converter's own title of the footnotes
 * is right below the section's title.
 */
export function shiftHeadings(tree: Root, by: number): void {
  visit(tree, 'element', (element) => {
    const level = levelOf(element);
    if (isFootnotesTitle(element)) element.tagName = `h${topLevel}`;
    else if (level) element.tagName = `h${Math.min(6, level + by)}`;
  });
}

function isFootnotesTitle({ properties }: Element): boolean {
  return properties['id'] === 'footnote-label';
}

function levelOf({ tagName }: Element): number | undefined {
  const level = /^h([1-6])$/u.exec(tagName)?.[1];
  return level ? Number(level) : undefined;
}

/** The converter's own words are English. */
export function nameFootnotes(tree: Root, locale: Locale): void {
  visit(tree, 'element', (element) => {
    if (isFootnotesTitle(element)) {
      element.children = [{ type: 'text', value: wordOf('footnotes', locale) }];
    }
    if (element.properties['dataFootnoteBackref'] !== undefined) {
      element.properties['ariaLabel'] = wordOf('backToText', locale);
    }
  });
}
