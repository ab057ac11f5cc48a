import type { Link, PhrasingContent, Strong, Text } from 'mdast';
import { spaceForBreaks } from '../written.ts';

/** What stands in a cell, an item or a line. */
export type Inline = readonly PhrasingContent[];

/** A text; a line break in it is a space. */
export function textNode(value: string): Text {
  return { type: 'text', value: spaceForBreaks(value) };
}

/** A label in bold: with a colon, unless it asks. */
export function labelNode(word: string): Strong {
  return { type: 'strong', children: [textNode(word.endsWith('?') ? word : `${word}:`)] };
}

/** A link; its text is its address unless there is another. */
export function linkNode(url: string, text = url): Link {
  return { type: 'link', url, title: null, children: [textNode(text)] };
}

/** The text of what is shown. */
export function textOfInline(nodes: Inline): string {
  return nodes
    .map((node) =>
      'value' in node ? node.value : 'children' in node ? textOfInline(node.children) : '',
    )
    .join('');
}

/**
 * Several values on one line: apart by commas, by semicolons as soon as one holds a comma; a single one that holds a comma has
 * a semicolon behind it where `isFree`, for nothing else tells that it is one.
 */
export function joinInline(items: readonly Inline[], isFree: boolean): Inline {
  const hasComma = items.some((item) => textOfInline(item).includes(','));
  const sign = hasComma ? '; ' : ', ';
  const joined = items.flatMap((item, index) => (index === 0 ? item : [textNode(sign), ...item]));
  return isFree && hasComma && items.length === 1 ? [...joined, textNode(';')] : joined;
}
