import { phrase, say, textOf, wordOf } from '../../locale/say.ts';
import { compareBodies } from '../../redline/redline.ts';
import { markScript } from '../../redline/render/mark.ts';
import { compareTexts } from '../changes/compare-texts.ts';
import { versionDay } from '../record/version-day.ts';
import { flattenMarked } from './flatten.ts';
import { frontTree } from './front-tree.ts';
import type { Margins } from './margins.ts';
import type { WordBlock } from './word-blocks.ts';
import { dayOf, nameSide, type WordSide } from './word-side.ts';
import { writeDocument } from './write-document.ts';

/** One state of a notice as a Word file: `notice.docx`. The same state gives the same bytes. */
export function noticeDocx(side: WordSide): Promise<Uint8Array<ArrayBuffer>> {
  return write(side, side, datesOf(side));
}

/**
 * Two states of a notice as a Word file with tracked changes: `changes.docx`. Accepting all gives the
 * text of `noticeDocx(after)`, rejecting all that of `noticeDocx(before)`; facts of front matter which the other one tells in its text
 * have the words of that.
 */
export function changesDocx(before: WordSide, after: WordSide): Promise<Uint8Array<ArrayBuffer>> {
  const { locale } = after.notice;
  const a = before.revision ? versionDay(before.revision) : nameSide(before);
  const title = after.revision
    ? phrase('changesTitle', locale, { a, b: versionDay(after.revision) })
    : phrase('draftChangesTitle', locale, { a });
  return write(before, after, textOf(title));
}

function write(
  before: WordSide,
  after: WordSide,
  headRight: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const { notice } = after;
  return writeDocument({
    blocks: blocksOf(before, after),
    locale: notice.locale,
    title: notice.title,
    creator: notice.facts.controller?.name ?? notice.title,
    author: nameSide(after),
    day: dayOf(after),
    margins: marginsOf(before, after, headRight),
    figures: { before: before.figures, after: after.figures },
    base: after.address,
  });
}

/** The front and the sections, each compared by itself: the front is no part of the notice. */
function blocksOf(before: WordSide, after: WordSide): WordBlock[] {
  const front = markScript(compareBodies(frontTree(before), frontTree(after)));
  const script = compareTexts(before.notice, after.notice);
  const marked = [...front, ...markScript(script)].flat();
  return flattenMarked(marked, 1);
}

function marginsOf(before: WordSide, after: WordSide, headRight: string): Margins {
  const { locale, title } = after.notice;
  const states = before === after ? nameSide(after) : `${nameSide(before)} → ${nameSide(after)}`;
  return {
    head: title,
    headRight,
    foot: states,
    warning: after.isSample ? wordOf('sample', locale) : null,
    page: say('wordPage', locale),
  };
}

/** When it was last updated and, where that is another day, from when it is in force. */
function datesOf({ notice, revision }: WordSide): string {
  if (!revision) return wordOf('draft', notice.locale);
  return say('stamp', notice.locale, { d: { day: revision.published } });
}
