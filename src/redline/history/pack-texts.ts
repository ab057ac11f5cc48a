import { canonicalise } from '../canonical.ts';
import type { RedlineSection } from '../redline.ts';
import type { Block, Inline } from '../tree.ts';
import type { PackedElement, PackedNode, PackedSection, PackedTexts } from './packed-texts.ts';

/**
 * Packs the texts of revisions: what they share is stored once.
 *
 * 1. Two revisions that differ in one paragraph of 200: 201 blocks, and one section in two states.
 * 2. Ids, white space between blocks and what else the comparison does not see are gone; what comes out of
 *    `unpackTexts` compares as what went in.
 *
 * Equal trees that are the same object are packed once, so a caller may share those of unchanged sections.
 */
export function packTexts(revisions: readonly (readonly RedlineSection[])[]): PackedTexts {
  const blocks = numberer<PackedElement>();
  const sections = numberer<PackedSection>();
  const known = new Map<RedlineSection, number>();
  const numberOf = (section: RedlineSection): number => {
    const number =
      known.get(section) ??
      sections.numberOf([
        section.id,
        section.title,
        canonicalise(section.body).map((block) => blocks.numberOf(packBlock(block))),
      ]);
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

function packBlock({ tag, bare, attributes, content }: Block): PackedElement {
  const inner =
    content.kind === 'phrasing' ? content.nodes.map(packInline) : content.children.map(packBlock);
  return packElement(bare ? '' : tag, attributes, inner);
}

function packInline(node: Inline): PackedNode {
  if (node.type === 'text') return node.value;
  return packElement(node.tag, node.attributes, node.children.map(packInline));
}

function packElement(
  tag: string,
  attributes: Block['attributes'],
  inner: readonly PackedNode[],
): PackedElement {
  return Object.keys(attributes).length === 0 ? [tag, ...inner] : [tag, attributes, ...inner];
}
