import { pickMember, withRow } from './block-places.ts';
import { exchangeWords, vocabularyOf } from './grow-notice.ts';
import type { NoticeText } from './notice-text.ts';
import type { Random } from './random.ts';
import { type EditKind, makeEdit } from './single-edits.ts';
import { sentencesOf } from './text-places.ts';

/** How lawyers edit, roughly: words most of all, now and then a paragraph, seldom its place. */
const inPlace: readonly (EditKind | 'add' | 'reword')[] = [
  ...Array<EditKind>(4).fill('word'),
  ...Array<'reword'>(3).fill('reword'),
  ...Array<EditKind>(2).fill('delete'),
  ...Array<'add'>(3).fill('add'),
  'split',
  'merge',
  'bold',
];

/** Kinds of edits by how often they are made; `in place` has none after which a paragraph stands elsewhere. */
export const editKinds = {
  usual: [...inPlace, 'move', 'move and edit'],
  'in place': inPlace,
} as const;

/** The notice after so many edits at places chosen by chance. */
export function editNotice(
  notice: NoticeText,
  count: number,
  random: Random,
  kinds: keyof typeof editKinds = 'usual',
): NoticeText {
  const vocabulary = vocabularyOf(notice);
  let edited = notice;
  for (let made = 0; made < count; ) {
    const kind = random.pick<(typeof inPlace)[number]>(editKinds[kinds]) ?? 'word';
    const next =
      kind === 'add' || kind === 'reword'
        ? writeText(kind, edited, vocabulary, random)
        : editOnce(edited, kind, random);
    if (next === undefined) continue;
    edited = next;
    made += 1;
  }
  return edited;
}

/** Some edits are made the other way round, in what would be an earlier text; they are of no use here. */
function editOnce(notice: NoticeText, kind: EditKind, random: Random): NoticeText | undefined {
  const { before, after } = makeEdit(kind, [notice], random);
  return before === notice ? after : undefined;
}

/**
 * `add`: a new paragraph or item, the words of another of which two of three are exchanged. `reword`: one of a paragraph's
 * sentences said otherwise, one word of five to four of five exchanged.
 */
function writeText(
  kind: 'add' | 'reword',
  notice: NoticeText,
  vocabulary: readonly string[],
  random: Random,
): NoticeText | undefined {
  const member = pickMember(notice, random);
  if (!member) return undefined;
  const { row, place, text } = member;
  if (kind === 'add') {
    const added = exchangeWords(text, vocabulary, 2 / 3, random);
    return withRow(notice, row, row.members.toSpliced(place, 0, added));
  }
  const sentences = sentencesOf(text);
  const at = random.below(sentences.length);
  const share = (1 + random.below(4)) / 5;
  const said = exchangeWords(sentences[at] ?? '', vocabulary, share, random);
  return withRow(notice, row, row.members.with(place, sentences.with(at, said).join(' ')));
}
