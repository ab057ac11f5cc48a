import { type Locale, locales } from '../../schema/languages.ts';
import { type editKinds, editNotice } from './edits/edit-notice.ts';
import { growNotice, rewriteNotice } from './edits/grow-notice.ts';
import type { NoticeText } from './edits/notice-text.ts';
import { randomFrom } from './edits/random.ts';
import { noticeFolders, readNotices } from './edits/read-notices.ts';

export const sizes = [1_000, 5_000, 10_000, 50_000, 100_000] as const;
export type KindOfChange = 'few edits' | 'total rewrite';

/** The same notice before and after. */
export type TextPair = readonly [NoticeText, NoticeText];

/** How many edits are few. */
const few = 10;
const revisions = 12;
const mostEdits = 8;

/** One pair for each language: a notice grown to a size, and the same after few edits or with every word drawn anew. */
export function grownPairs(words: number, kind: KindOfChange): TextPair[] {
  const notices = readNotices(noticeFolders.own);
  return locales.map((locale: Locale, number): TextPair => {
    const random = randomFrom(words + number);
    const written = notices.filter((notice) => notice.locale === locale);
    const old = growNotice(written, words, random);
    const isFew = kind === 'few edits';
    return [old, isFew ? editNotice(old, few, random) : rewriteNotice(old, random)];
  });
}

/** The consecutive pairs of a made-up history of each of the project's notices in each language. */
export function historyPairs(kinds: keyof typeof editKinds): TextPair[] {
  return readNotices(noticeFolders.own).flatMap((notice, number) => {
    const random = randomFrom(number + 1);
    const pairs: TextPair[] = [];
    let old: NoticeText = notice;
    for (let made = 0; made < revisions; made += 1) {
      const young = editNotice(old, 1 + random.below(mostEdits), random, kinds);
      pairs.push([old, young]);
      old = young;
    }
    return pairs;
  });
}
