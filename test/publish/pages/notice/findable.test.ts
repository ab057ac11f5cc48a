import { describe, expect, test } from 'vitest';
import type { Locale } from '../../../../schema/languages.ts';
import type { SiteData } from '../../../../src/publish/data/site-data.ts';
import { isNoindex } from '../../../../src/publish/pages/frame/page-links.ts';
import { findableAs } from '../../../../src/publish/pages/notice/findable.ts';
import { appendEntry, readLedger } from '../../../../src/revise/ledger.ts';
import { filesFrom } from '../../../support/memory-files.ts';
import { type Contents, onlyNotice, release, shopProject, shownIn, siteOn } from '../../support.ts';

const home = 'content/notices/club';

/** The draft of a notice of two sections in these languages: `who`, which stays, and `what`, with `words`. */
function draft(words: string, languages: readonly Locale[] = ['en']): Contents {
  const texts = languages.flatMap((locale) => [
    [`${home}/${locale}/who.md`, '---\ntitle: Who\n---\nWe are the club.\n'],
    [`${home}/${locale}/what.md`, `---\ntitle: What\n---\nWe keep ${words}.\n`],
  ]);
  return {
    [`${home}/notice.yaml`]: `title: {en: Notice, fi: Seloste}\npath: {en: club, fi: kerho}\nlanguage: en\nlanguages: [${languages}]\nsections: [who, what]\n`,
    ...Object.fromEntries(texts),
  };
}

type Step = readonly [
  date: string,
  words: string,
  languages?: readonly Locale[],
  effective?: string,
];

/** Releases the drafts one after another. */
function clubOf(...steps: readonly Step[]): Contents {
  let contents: Contents = { 'content/site.yaml': shopProject()['content/site.yaml'] ?? '' };
  for (const [index, [date, words, languages, effective = date]] of steps.entries()) {
    const request = { date, effective, kind: index === 0 ? undefined : ('material' as const) };
    contents = release({ ...contents, ...draft(words, languages) }, request, 'club');
  }
  return contents;
}

function withdraw(contents: Contents, revision: string, date: string): Contents {
  const { file, lines } = readLedger(filesFrom(contents), home);
  const told = { date, recorded: date, reason: { en: 'Wrong.' } };
  const event = { type: 'withdrawn', revision, ...told } as const;
  return { ...contents, [file]: appendEntry(lines, event).text };
}

function sectionsOf(data: SiteData, revision: string, locale: Locale): readonly string[] | null {
  const found = findableAs(shownIn(data, locale, revision), false);
  return found?.sections ? [...found.sections] : null;
}

describe('an old version is searched', () => {
  test('in what the next one changed', () => {
    const data = siteOn(clubOf(['2024-01-01', 'names'], ['2024-02-01', 'mail']), '2024-03-01');
    expect(sectionsOf(data, '2024-01-01', 'en')).toEqual(['what']);
  });

  test('in what the next one in its language changed, where one between has not the language', () => {
    const contents = clubOf(
      ['2024-01-01', 'names', ['en', 'fi']],
      ['2024-02-01', 'mail', ['en']],
      ['2024-03-01', 'phones', ['en', 'fi']],
    );
    const data = siteOn(contents, '2024-04-01');
    expect(sectionsOf(data, '2024-01-01', 'fi')).toEqual(['what']);
  });

  test('whole, where no other follows in its language', () => {
    const contents = clubOf(['2024-01-01', 'names', ['en', 'fi']], ['2024-02-01', 'mail', ['en']]);
    expect(sectionsOf(siteOn(contents, '2024-03-01'), '2024-01-01', 'fi')).toBeNull();
  });
});

describe('at the address of a notice without one in force stands', () => {
  const twice = clubOf(
    ['2025-01-01', 'names', ['en'], '2025-09-01'],
    ['2025-05-01', 'mail', ['en'], '2025-12-01'],
  );
  const at = (contents: Contents, now: string) => {
    const data = siteOn(contents, now);
    const shown = shownIn(data, 'en', onlyNotice(data).home?.id);
    return [shown.revision, isNoindex(shown, true), findableAs(shown, true)?.state];
  };

  test('the first that is announced', () => {
    expect(at(twice, '2025-06-01')).toEqual(['2025-01-01', false, 'current']);
  });

  test('the next that is announced, where that was withdrawn', () => {
    const contents = withdraw(twice, '2025-01-01', '2025-06-01');
    expect(at(contents, '2025-06-02')).toEqual(['2025-05-01', false, 'current']);
  });

  test('the last, for nobody to find as a notice in force, where all were withdrawn', () => {
    const contents = withdraw(
      withdraw(twice, '2025-01-01', '2025-06-01'),
      '2025-05-01',
      '2025-06-01',
    );
    expect(at(contents, '2025-06-02')).toEqual(['2025-05-01', true, 'old']);
  });
});
