import { parseMarkdown } from '../../../src/markdown/parse.ts';
import { blocksOf, type NoticeText, readable, withBlocks } from './notice-text.ts';
import type { Random } from './random.ts';

/** A place for blocks: the blocks of a section, or the items of one of its lists. */
export interface Row {
  readonly section: number;
  /** The place of the list among the section's blocks; `null` for the blocks themselves. */
  readonly list: number | null;
  readonly members: readonly string[];
}

/** A member of a row, and where it stands. */
export interface Member {
  readonly row: Row;
  readonly place: number;
  readonly text: string;
}

/** The notice with other members in a row. */
export function withRow(
  notice: NoticeText,
  { section, list }: Row,
  members: readonly string[],
): NoticeText {
  if (list === null) return withBlocks(notice, section, members);
  const blocks = notice.sections[section]?.blocks ?? [];
  return withBlocks(notice, section, blocks.with(list, members.join('\n')));
}

/** A paragraph or an item of at least so many words, which stand nowhere else in the notice. */
export function pickMember(notice: NoticeText, random: Random, words = 5): Member | undefined {
  const section = random.below(notice.sections.length);
  const row = random.pick(rowsOf(notice, section));
  if (!row) return undefined;
  const place = random.below(row.members.length);
  const text = row.members[place] ?? '';
  const isProse = row.list !== null || isParagraph(text);
  const isLong = readable(text).split(' ').length >= words;
  return isProse && isLong && isUnique(notice, text) ? { row, place, text } : undefined;
}

/** The blocks of a section and the items of its lists, where there are enough to take one away. */
function rowsOf({ sections }: NoticeText, section: number): Row[] {
  const blocks = sections[section]?.blocks ?? [];
  const lists = blocks.flatMap((block, list) => {
    const members = itemsOf(block);
    return members.length >= 3 ? [{ section, list, members }] : [];
  });
  return blocks.length >= 2 ? [{ section, list: null, members: blocks }, ...lists] : lists;
}

/** The source of each item of a bulleted list; none where the block is something else. */
function itemsOf(block: string): string[] {
  if (!/^[-*+] /u.test(block)) return [];
  const [list] = parseMarkdown(block).children;
  if (list?.type !== 'list') return [];
  return list.children.map(({ position }) =>
    block.slice(position?.start.offset, position?.end.offset),
  );
}

/** Whether a block is a paragraph of prose: no heading, list, table, quotation, code or picture. */
export function isParagraph(block: string): boolean {
  return !/^(?:#|!\[|[-*+>|] ?|\d+[.)] |```)/u.test(block) && blocksOf(block).length === 1;
}

function isUnique({ sections }: NoticeText, member: string): boolean {
  const whole = sections.map(({ blocks }) => blocks.join('\n')).join('\n');
  const words = member.replace(/^[-*+] +/u, '');
  return whole.indexOf(words) === whole.lastIndexOf(words);
}
