import type { Properties } from 'hast';
import type { Attributes } from './tree.ts';

/**
 * The HTML attributes of hast properties, sorted by name.
 *
 * 1. `{className: ['a', 'b']}` gives `class="a b"`; `{ariaLabel}` gives `aria-label`; `{dataXY}` gives `data-x-y`.
 * 2. `id` is dropped (both texts stand on one page, where an id must be unique), and so is any
 *    `data-diff*`, which only the redline may write.
 * 3. `false`, `null` and `undefined` mean no attribute, `true` an empty one.
 *
 * What it gets wrong: `htmlFor`, `httpEquiv` and `acceptCharset`, and lists that are joined by commas (`accept`, `sizes`);
 * Markdown yields none of them.
 */
export function attributesOf(properties: Properties): Attributes {
  const attributes: Record<string, string> = {};
  for (const property of Object.keys(properties).sort()) {
    const value = properties[property] ?? false;
    const name = attributeName(property);
    if (value === false || name === 'id' || name.startsWith('data-diff')) continue;
    attributes[name] = value === true ? '' : [value].flat().join(' ');
  }
  return attributes;
}

function attributeName(property: string): string {
  if (property === 'className') return 'class';
  return property
    .replace(/^(?:data[A-Z].*|aria[A-Z])/u, (name) => name.replace(/[A-Z]/gu, '-$&'))
    .toLowerCase();
}
