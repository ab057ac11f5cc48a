import type { MarkedElement } from '../../redline/render/serialise.ts';
import type { Flatten, Place } from './place.ts';
import { plainParagraph } from './runs.ts';
import { keepSide, trackOf } from './tracks.ts';
import type { ListItem, NumberType, Paragraph, Track, WordBlock } from './word-blocks.ts';

/** A list as paragraphs with numbers or bullets. */
export function flattenList(list: MarkedElement, place: Place, flatten: Flatten): WordBlock[] {
  let item: ListItem = {
    list: place.nextList(),
    isOrdered: list.tag === 'ol',
    type: typeOf(list),
    start: Number(list.attributes['start'] ?? 1),
  };
  const inner = { ...place, level: place.level + 1 };
  return list.children.flatMap((child) => {
    if (child.type === 'text') return [];
    const track = trackOf(child, place.track);
    if (track === null) return [];
    const value = Number(child.attributes['value'] ?? Number.NaN);
    // Word counts on; a number of its own begins a list of its own.
    if (Number.isInteger(value) && value >= 0) {
      item = { ...item, list: place.nextList(), start: value };
    }
    return flattenItem(child, item, { ...inner, track }, flatten);
  });
}

function typeOf({ attributes }: MarkedElement): NumberType {
  const { type } = attributes;
  return type === 'a' || type === 'A' || type === 'i' || type === 'I' ? type : '1';
}

/**
 * The paragraphs of an item; the first one has the number. Where the two texts of an item that is kept do not
 * begin with one paragraph, or each with one of its own, the item is deleted and inserted whole.
 */
function flattenItem(
  element: MarkedElement,
  item: ListItem,
  place: Place,
  flatten: Flatten,
): WordBlock[] {
  const blocks = flatten(element.children, place);
  const old = blocks.find((block) => block.track !== 'ins');
  const young = blocks.find((block) => block.track !== 'del');
  const isOwn = (block: WordBlock | undefined): block is Paragraph =>
    block?.kind === 'paragraph' && block.item === null && block.level === place.level;
  if (place.track !== 'kept')
    return numbered(blocks, isOwn(blocks[0]) ? [blocks[0]] : [], item, place);
  const isPair = old === young || (old?.track === 'del' && young?.track === 'ins');
  if (isPair && isOwn(old) && isOwn(young)) return numbered(blocks, [old, young], item, place);
  if (old === young) return numbered(blocks, [], item, place);
  const half = (track: 'del' | 'ins') => {
    const children = keepSide(element.children, track);
    return flattenItem({ ...element, children }, item, { ...place, track }, flatten);
  };
  return [...half('del'), ...half('ins')];
}

/** An item that begins with a list or a table, or is empty, has its number on an empty paragraph. */
function numbered(
  blocks: readonly WordBlock[],
  first: readonly WordBlock[],
  item: ListItem,
  { track, level }: Place & { readonly track: Track },
): WordBlock[] {
  if (first.length === 0) {
    return [{ ...plainParagraph('Normal', []), track, level, item }, ...blocks];
  }
  return blocks.map((block) =>
    block.kind === 'paragraph' && first.includes(block) ? { ...block, item } : block,
  );
}
