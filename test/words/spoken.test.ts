import { describe, expect, test } from 'vitest';
import { locales } from '../../schema/languages.ts';
import { lackingIn } from '../../scripts/words/lacking.ts';
import { say } from '../../src/locale/say.ts';
import { every } from '../../src/words/every.ts';
import { wordsIn } from '../../src/words/spoken.ts';

describe.each(locales)('%s', (locale) => {
  test('says each word of English with the same values, and no other', () => {
    expect(lackingIn(every[locale]).words).toEqual([]);
  });

  test('calls no two kinds of facts the same', () => {
    expect(saidTwice(wordsIn(locale).facts.kinds)).toEqual([]);
  });
});

/** The texts that several names have. */
function saidTwice(texts: Readonly<Record<string, string>>): string[] {
  const names = Map.groupBy(Object.entries(texts), ([, text]) => text);
  return [...names].flatMap(([text, all]) => (all.length > 1 ? text : []));
}

test('what a language lacks is named, a branch at once', () => {
  const { names, reading, words } = every.fi;
  const { rules: _, ...rest } = words;
  const changed = { ...rest, pages: { ...words.pages, stamp: 'Päivitys', odd: 'Outo' } };
  const lacking = lackingIn({ names, words: changed }).words;
  expect(lacking[0]).toMatch(/^missing: words\.rules \(\d+ texts\)$/u);
  expect(lacking.slice(1)).toEqual([
    'not asked for: words.pages.odd',
    'expected {d}, found none: words.pages.stamp',
    'missing: reading',
  ]);
  expect(lackingIn({ names, reading, words })).toEqual({ words: [], hasLexicon: false });
});

test('a day is printed as the reader writes it', () => {
  const values = { date: '2019-08-11', last: '2019-08-12' };
  expect(say('refusals.date-before-last', 'sv', values)).toMatch(/^Dagen 11\.08\.2019 är före/u);
});

test('a value is put in as it is, braces and all', () => {
  expect(say('failures.folder-missing', 'en', { folder: '{folder} $&' })).toBe(
    'No folder {folder} $&.',
  );
});
