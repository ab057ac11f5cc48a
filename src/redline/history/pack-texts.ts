import type { Element, ElementContent, Root, RootContent } from 'hast';
import type { RedlineSection } from '../redline.ts';
import type { PackedNode, PackedProperties, PackedSection, PackedTexts } from './packed-texts.ts';

/** Elements that hold blocks alone: white space between these says nothing. */
const HOLDS_BLOCKS = new Set('blockquote dl ol section table tbody tfoot thead tr ul'.split(' '));

/**
 * Packs the texts of revisions: what they share is stored once.
 *
 * 1. Two revisions that differ in one paragraph of 200: 201 blocks, and one section in two states.
 * 2. Ids (but those of footnotes), comments and white space between blocks are gone: the comparison does not see
 *    them. What comes out of `unpackTexts` compares as what went in.
 *
 * A section that several revisions have as one object is packed once.
 */
export function packTexts(revisions: readonly (readonly RedlineSection[])[]): PackedTexts {
  const blocks = numberer<PackedNode>();
  const sections = numberer<PackedSection>();
  const known = new Map<RedlineSection, number>();
  const numberOf = (section: RedlineSection): number => {
    const { id, title, body } = section;
    const number =
      known.get(section) ?? sections.numberOf([id, title, packBody(body).map(blocks.numberOf)]);
    known.set(section, number);
    return number;
  };
  const packed = revisions.map((parts) => parts.map(numberOf));
  return { blocks: blocks.values, sections: sections.values, revisions: packed };
}

/** Gives equal values equal numbers, counted from 0. */
function numberer<Value>(): { values: Value[]; numberOf: (value: Value) => number } {
  const values: Value[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (value: Value): number => {
    const written = JSON.stringify(value);
    const number = numbers.get(written) ?? values.push(value) - 1;
    numbers.set(written, number);
    return number;
  };
  return { values, numberOf };
}

function packBody({ children }: Root): PackedNode[] {
  return children.filter((node) => !isSpace(node)).flatMap((node) => packNode(node, false));
}

function packNode(node: RootContent | ElementContent, isNote: boolean): PackedNode[] {
  if (node.type === 'text') return [node.value];
  if (node.type !== 'element') return [];
  const inNotes = isNote || node.properties['dataFootnotes'] !== undefined;
  const children = HOLDS_BLOCKS.has(node.tagName)
    ? node.children.filter((child) => !isSpace(child))
    : node.children;
  const inner = children.flatMap((child) => packNode(child, inNotes));
  const properties = packProperties(node, inNotes);
  const hasProperties = Object.keys(properties).length > 0;
  return [hasProperties ? [node.tagName, properties, ...inner] : [node.tagName, ...inner]];
}

function isSpace(node: RootContent | ElementContent): boolean {
  return node.type === 'text' && /^[ \t\r\n\f]*$/u.test(node.value);
}

/** A footnote is known by the id of its item. */
function packProperties({ tagName, properties }: Element, isNote: boolean): PackedProperties {
  const packed: Record<string, PackedProperties[string]> = {};
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false) continue;
    if (name !== 'id' || (isNote && tagName === 'li')) packed[name] = value;
  }
  return packed;
}
