import { type Member, pickMember, withRow } from './block-places.ts';
import { type NoticeText, readable } from './notice-text.ts';
import type { Random } from './random.ts';
import type { ExpectedChange, MakeEdit, SingleEdit } from './single-edit.ts';
import { neighbours, pickRun, pickWord, putIn, type Stretch } from './text-places.ts';

/** One word becomes another, or a number another number. */
export const changeWord: MakeEdit = (notice, random) => {
  const member = pickMember(notice, random);
  const edit = member && replaceWord(notice, member.text, random);
  return edit && inMember(notice, member, edit.text, [edit.change]);
};

/** A text with one word of it replaced, and the change to expect. */
export function replaceWord(
  notice: NoticeText,
  text: string,
  random: Random,
): { text: string; change: ExpectedChange } | undefined {
  const numbers = random.chance(0.3);
  const place = pickWord(text, random, numbers);
  if (!place) return undefined;
  const before = text.slice(place.start, place.end);
  const after = numbers ? `${Number(before) + 1 + random.below(9)}` : otherWord(notice, random);
  if (after === undefined || after === before) return undefined;
  // Beside its equal it could as well be told as another word that came.
  if ([before, after].some((word) => neighbours(text, place).includes(word))) return undefined;
  const change = { kind: 'replaced', scope: 'words', before, after } as const;
  return { text: putIn(text, place, after), change };
}

function otherWord(notice: NoticeText, random: Random): string | undefined {
  const text = random.pick(random.pick(notice.sections)?.blocks ?? []) ?? '';
  const place = pickWord(text, random);
  return place && text.slice(place.start, place.end);
}

/** Some words become bold, or are no longer. */
export const changeBold: MakeEdit = (notice, random) => {
  const member = pickMember(notice, random);
  const run = member && pickRun(member.text, random);
  if (!run) return undefined;
  const words = member.text.slice(run.start, run.end);
  const bold = putIn(member.text, run, `**${words}**`);
  const change = { kind: 'format', scope: 'words', before: words, after: words } as const;
  const edit = inMember(notice, member, bold, [change]);
  return random.chance(0.5) ? edit : mirrored(edit);
};

const addresses = [
  ['https://shop.example/privacy', 'https://shop.example/tietosuoja'],
  ['mailto:privacy@shop.example', 'mailto:tietosuoja@shop.example'],
  ['/en/notice/', '/en/other-notice/'],
  ['https://a.example/x?y=1', 'https://a.example/x?y=2'],
] as const;

/** A link leads elsewhere; its words stay. Where the text has no link, both sides get one. */
export const changeLink: MakeEdit = (notice, random) => {
  const member = pickMember(notice, random);
  const run = member && pickRun(member.text, random);
  const pair = random.pick(addresses);
  if (!run || !pair) return undefined;
  const words = member.text.slice(run.start, run.end);
  const [old, young] = pair.map((to) => putIn(member.text, run, `[${words}](${to})`));
  if (old === undefined || young === undefined) return undefined;
  const linked = withMember(notice, member, old);
  const change = { kind: 'link', scope: 'words', before: words, after: words } as const;
  return { ...inMember(notice, member, young, [change]), before: linked };
};

/** Some words within a sentence go. */
export const deleteWords: MakeEdit = (notice, random) => {
  const member = pickMember(notice, random, 8);
  const run = member && pickRun(member.text, random);
  if (!run || isAmbiguous(member.text, run)) return undefined;
  const words = member.text.slice(run.start, run.end);
  if (!/^ \p{L}/u.test(member.text.slice(run.end)) || words.includes('\n')) return undefined;
  const text = putIn(member.text, { start: run.start, end: run.end + 1 }, '');
  const change = { kind: 'deleted', scope: 'words', before: words, after: '' } as const;
  return inMember(notice, member, text, [change]);
};

/** Whether the same text comes of taking away other words: `a b a` without `a b` or without `b a`. */
function isAmbiguous(text: string, run: Stretch): boolean {
  const words = readable(text.slice(run.start, run.end)).split(' ');
  const [before, after] = neighbours(text, run);
  return words[0] === after || words.at(-1) === before;
}

/** An edit whose words are in one paragraph or item. */
export function inMember(
  notice: NoticeText,
  member: Member,
  text: string,
  changes: readonly ExpectedChange[],
): SingleEdit {
  return { before: notice, after: withMember(notice, member, text), changes, ops: ['changed'] };
}

function withMember(notice: NoticeText, { row, place }: Member, text: string): NoticeText {
  return withRow(notice, row, row.members.with(place, text));
}

/** The edit the other way round. */
export function mirrored({ before, after, changes, ops }: SingleEdit): SingleEdit {
  return {
    before: after,
    after: before,
    changes: changes.map((change) => ({
      ...change,
      kind: otherWay[change.kind] ?? change.kind,
      before: change.after,
      after: change.before,
    })),
    ops: ops.map((op) => otherWayOp[op] ?? op),
  };
}

const otherWay: Partial<Record<ExpectedChange['kind'], ExpectedChange['kind']>> = {
  deleted: 'inserted',
  inserted: 'deleted',
  split: 'merged',
  merged: 'split',
};
const otherWayOp: Partial<Record<SingleEdit['ops'][number], SingleEdit['ops'][number]>> = {
  removed: 'added',
  added: 'removed',
  split: 'merged',
  merged: 'split',
};
