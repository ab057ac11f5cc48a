import { isParagraph, type Member, pickMember, withRow } from './block-places.ts';
import { deleteWords, inMember, mirrored, replaceWord } from './edit-words.ts';
import { type NoticeText, readable, withBlocks } from './notice-text.ts';
import type { Random } from './random.ts';
import type { MakeEdit, SingleEdit } from './single-edit.ts';
import { sentencesOf } from './text-places.ts';

/** What a block must jump over, by its own size, for it and not the rest to have moved. */
const further = 1.2;

/** A paragraph or an item goes to another place: of its section or list, or sometimes to another section. */
export const moveBlock: MakeEdit = (notice, random) => {
  const member = pickMember(notice, random);
  return member && move(notice, member, member.text, random);
};

/** A paragraph or an item goes to another place and has a word replaced. */
export const moveAndEdit: MakeEdit = (notice, random) => {
  const member = pickMember(notice, random, 8);
  const edit = member && replaceWord(notice, member.text, random);
  const moved = edit && move(notice, member, edit.text, random);
  return moved && { ...moved, changes: [...moved.changes, edit.change] };
};

function move(
  notice: NoticeText,
  member: Member,
  text: string,
  random: Random,
): SingleEdit | undefined {
  const isFar = member.row.list === null && notice.sections.length > 1 && random.chance(0.2);
  const after = isFar
    ? moveToSection(notice, member, text, random)
    : moveInRow(notice, member, text, random);
  if (!after) return undefined;
  const [old, young] = [readable(member.text), readable(text)];
  const change = { kind: 'moved', scope: 'block', before: old, after: young } as const;
  return { before: notice, after, changes: [change], ops: ['moved'] };
}

function moveInRow(
  notice: NoticeText,
  { row, place, text: old }: Member,
  text: string,
  random: Random,
): NoticeText | undefined {
  const to = random.below(row.members.length);
  const over = row.members.slice(Math.min(place, to + 1), Math.max(place, to + 1));
  const jumped = over.filter((other) => other !== old);
  if (!isHeavier(jumped, [old])) return undefined;
  return withRow(notice, row, row.members.toSpliced(place, 1).toSpliced(to, 0, text));
}

function moveToSection(
  notice: NoticeText,
  { row, place }: Member,
  text: string,
  random: Random,
): NoticeText | undefined {
  const to = random.below(notice.sections.length);
  if (to === row.section) return undefined;
  const blocks = notice.sections[to]?.blocks ?? [];
  const without = withRow(notice, row, row.members.toSpliced(place, 1));
  return withBlocks(without, to, blocks.toSpliced(random.below(blocks.length + 1), 0, text));
}

/** Whether one stretch of text outweighs another by enough that the other is what moved. */
function isHeavier(texts: readonly string[], others: readonly string[]): boolean {
  const weigh = (parts: readonly string[]) => parts.reduce((sum, part) => sum + part.length, 0);
  return weigh(texts) > further * weigh(others) + 40;
}

/** A paragraph or an item becomes two at the end of a sentence. */
export const splitBlock: MakeEdit = (notice, random) => {
  const member = pickMember(notice, random, 8);
  if (!member) return undefined;
  const sentences = sentencesOf(member.text);
  const at = 1 + random.below(Math.max(1, sentences.length - 1));
  const parts = [sentences.slice(0, at).join(' '), sentences.slice(at).join(' ')];
  if (parts.some((part) => part.split(' ').length < 4)) return undefined;
  const { row, place } = member;
  const [first = '', second = ''] = parts;
  const pieces = row.list === null ? [first, second] : [first, `- ${second}`];
  const change = {
    kind: 'split',
    scope: 'block',
    before: readable(member.text),
    after: pieces.map(readable).join(' '),
  } as const;
  const after = withRow(notice, row, row.members.toSpliced(place, 1, ...pieces));
  return { before: notice, after, changes: [change], ops: ['split'] };
};

/** Two neighbouring paragraphs become one, or a split is undone. */
export const mergeBlocks: MakeEdit = (notice, random) => {
  if (random.chance(0.5)) {
    const split = splitBlock(notice, random);
    return split && mirrored(split);
  }
  const member = pickMember(notice, random);
  const next = member?.row.members[member.place + 1];
  if (!member || !next || member.row.list !== null || !isParagraph(next)) return undefined;
  const whole = `${member.text} ${next}`;
  const change = {
    kind: 'merged',
    scope: 'block',
    before: `${readable(member.text)} ${readable(next)}`,
    after: readable(whole),
  } as const;
  const after = withRow(notice, member.row, member.row.members.toSpliced(member.place, 2, whole));
  return { before: notice, after, changes: [change], ops: ['merged'] };
};

/** A paragraph, an item, a sentence or some words of one go. */
export const deleteText: MakeEdit = (notice, random) => {
  const way = random.pick([deleteBlock, deleteSentence, deleteWords]);
  return way?.(notice, random);
};

/** A paragraph, an item, a sentence or some words come. */
export const insertText: MakeEdit = (notice, random) => {
  const edit = deleteText(notice, random);
  return edit && mirrored(edit);
};

const deleteBlock: MakeEdit = (notice, random) => {
  const member = pickMember(notice, random, 3);
  if (!member) return undefined;
  const { row, place, text } = member;
  const change = { kind: 'deleted', scope: 'block', before: readable(text), after: '' } as const;
  const after = withRow(notice, row, row.members.toSpliced(place, 1));
  return { before: notice, after, changes: [change], ops: ['removed'] };
};

const deleteSentence: MakeEdit = (notice, random) => {
  const member = pickMember(notice, random, 8);
  const sentences = sentencesOf(member?.text ?? '');
  if (!member || sentences.length < 2) return undefined;
  const at = random.below(sentences.length);
  const rest = sentences.toSpliced(at, 1).join(' ');
  const gone = readable(sentences[at] ?? '');
  // Most of the text must stay, or the paragraph is another one.
  if (gone.length > readable(rest).length || (at === 0 && member.row.list !== null)) {
    return undefined;
  }
  const change = { kind: 'deleted', scope: 'words', before: gone, after: '' } as const;
  return inMember(notice, member, rest, [change]);
};
