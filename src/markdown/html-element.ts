import type { Element, ElementContent, Properties } from 'hast';
import { onOneLine } from '../escape/unseen.ts';

/** An element of a page; what is not seen in its texts is shown, and hidden marks turn no text around. */
export function htmlElement(
  tagName: string,
  properties: Properties,
  ...children: readonly (ElementContent | string)[]
): Element {
  return {
    type: 'element',
    tagName,
    properties,
    children: children.map((child) =>
      typeof child === 'string' ? { type: 'text', value: onOneLine(child) } : child,
    ),
  };
}
