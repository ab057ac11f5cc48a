import type { Root, RootContent } from 'mdast';
import type { Notice, Section } from '../../notice.ts';
import type { Wording } from './hand.ts';
import { printFacts } from './print-facts.ts';

/**
 * A section as readers see it: its text, and below it the facts of its front matter that the text does not tell. Those without
 * a heading stand above the entries that have one, also above those of the text, for below them they would be told of the last.
 * In an archived revision facts are our annotation, and its text is all. `wording` is what the facts are printed in, where not in the
 * usual words.
 */
export function wholeSection(
  notice: Notice,
  section: Section,
  wording?: Wording | undefined,
): Root {
  const { printed } = section;
  if (notice.standing === 'archived') return printed;
  const { blocks } = printFacts(notice, section, section.told.entries, wording);
  if (blocks.length === 0) return printed;
  const [text, entries] = cutAt(printed.children, firstEntry(section));
  const [facts, headed] = cutAt(blocks, ({ type }) => type === 'heading');
  return { ...printed, children: [...text, ...facts, ...entries, ...headed] };
}

/** What a whole text has beside the text itself. */
export function printedBlocks(whole: Root, { printed }: Pick<Section, 'printed'>): RootContent[] {
  const own = new Set(printed.children);
  return whole.children.filter((block) => !own.has(block));
}

/** Whether a block is the heading of an entry that the text tells of. */
function firstEntry({ told, bodyLine }: Section): (block: RootContent) => boolean {
  const lines = new Set(told.entries.values());
  return ({ type, position }) =>
    type === 'heading' && position !== undefined && lines.has(position.start.line + bodyLine - 1);
}

function cutAt(
  blocks: readonly RootContent[],
  isFirst: (block: RootContent) => boolean,
): [RootContent[], RootContent[]] {
  const at = blocks.findIndex(isFirst);
  return at < 0 ? [[...blocks], []] : [blocks.slice(0, at), blocks.slice(at)];
}
