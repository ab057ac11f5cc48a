import { expect, test } from 'vitest';
import { judgeEdit, type Verdict } from '../../scripts/bench/edits/judge-edit.ts';
import { noticeFolders, readNotices } from '../../scripts/bench/edits/read-notices.ts';
import {
  type EditKind,
  makeEdit,
  randomOf,
  singleEdits,
} from '../../scripts/bench/edits/single-edits.ts';

const notices = readNotices(noticeFolders.fixtures);
/** The languages that there are fixtures in. */
const locales = ['fi', 'sv', 'en'] as const;
const kinds = Object.keys(singleEdits) as EditKind[];

/** The benchmark `mutations` makes many more, in our own notices too; what these few show must hold each time. */
const trials = 4;

test.each(kinds.flatMap((kind) => locales.map((locale) => [kind, locale] as const)))(
  '%s in %s is reported as what it is, and nothing else',
  (kind, locale) => {
    const written = notices.filter((notice) => notice.locale === locale);
    const misses = Array.from({ length: trials }, (_, trial): Verdict => {
      const edit = makeEdit(kind, written, randomOf(kind, locale, trial));
      return judgeEdit(edit, trial % 2 === 0 ? 'notice' : 'file');
    }).filter(({ isHit }) => !isHit);
    expect(misses).toEqual([]);
  },
);
