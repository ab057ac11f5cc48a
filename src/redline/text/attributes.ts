import type { Properties } from 'hast';
import type { Attributes } from './tree.ts';

const RENAMED: Readonly<Record<string, string>> = {
  className: 'class',
  htmlFor: 'for',
  acceptCharset: 'accept-charset',
  httpEquiv: 'http-equiv',
};

/**
 * The HTML attributes of hast properties, sorted by name.
 *
 * 1. `{className: ['a', 'b']}` gives `class="a b"`; `{ariaLabel}` gives `aria-label`; `{dataXY}` gives `data-x-y`.
 * 2. `id` is dropped (both texts stand on one page, where an id must be unique), and so is any
 *    `data-diff*`, which only the redline may write.
 * 3. `false`, `null` and `undefined` mean no attribute, `true` an empty one.
 *
 * Lists are joined by spaces, which is wrong for the few comma-separated attributes (`accept`,
 * `sizes`); Markdown yields none of them.
 */
export function attributesOf(properties: Properties): Attributes {
  const attributes: Record<string, string> = {};
  for (const property of Object.keys(properties).sort()) {
    const value = properties[property];
    const name = attributeName(property);
    if (value === undefined || value === null || value === false) continue;
    if (name === 'id' || name.startsWith('data-diff')) continue;
    attributes[name] = valueText(value);
  }
  return attributes;
}

function valueText(value: true | string | number | (string | number)[]): string {
  if (value === true) return '';
  return Array.isArray(value) ? value.join(' ') : String(value);
}

function attributeName(property: string): string {
  const renamed = RENAMED[property];
  if (renamed !== undefined) return renamed;
  if (/^data[A-Z]/u.test(property)) {
    return property.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
  }
  if (/^aria[A-Z]/u.test(property)) return `aria-${property.slice(4).toLowerCase()}`;
  return property.toLowerCase();
}
