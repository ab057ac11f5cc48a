import type { ElementContent, Properties } from 'hast';
import type { RedlineSection } from '../redline.ts';
import type { PackedElement, PackedNode, PackedProperties, PackedTexts } from './packed-texts.ts';

/**
 * The sections of a revision, by its place among those that were packed: what `compareSections`
 * takes. There are none at a place that is not there.
 */
export function unpackTexts(
  { blocks, sections, revisions }: PackedTexts,
  revision: number,
): RedlineSection[] {
  return pick(sections, revisions[revision] ?? []).map(([id, title, numbers]) => ({
    id,
    title,
    body: { type: 'root', children: pick(blocks, numbers).map(unpackNode) },
  }));
}

function pick<Value>(values: readonly Value[], numbers: readonly number[]): Value[] {
  return numbers.flatMap((number) => {
    const value = values[number];
    return value === undefined ? [] : [value];
  });
}

function unpackNode(node: PackedNode): ElementContent {
  if (typeof node === 'string') return { type: 'text', value: node };
  const [tagName, ...content] = node;
  const children: ElementContent[] = [];
  let properties: Properties = {};
  for (const part of content) {
    if (typeof part === 'string' || isPackedElement(part)) children.push(unpackNode(part));
    else properties = part as Properties;
  }
  return { type: 'element', tagName, properties, children };
}

/** Whether a part of a packed element is one itself. */
export function isPackedElement(part: PackedElement | PackedProperties): part is PackedElement {
  return Array.isArray(part);
}
