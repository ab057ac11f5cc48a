import { describe, expect, test } from 'vitest';
import { locales } from '../../schema/languages.ts';
import { say } from '../../src/locale/say.ts';
import { everyWord } from '../../src/words/spoken.ts';

const english = everyWord('en');
/** A form of the grammar takes what its language needs of what it is given. */
const isForm = (way: string) => /^(?:grammar|dates)\./u.test(way);
const namesIn = (text: string) => [...new Set(text.match(/\{[a-zA-Z]+(?::day)?\}/gu))].sort();

describe.each(locales.filter((locale) => locale !== 'en'))('%s', (locale) => {
  const words = new Map(everyWord(locale));

  test('says each word of English, and no other', () => {
    expect([...words.keys()].sort()).toEqual(english.map(([way]) => way).sort());
  });

  test.each(english.filter(([way]) => !isForm(way)))('%s has the same values', (way, template) => {
    expect(namesIn(words.get(way) ?? '')).toEqual(namesIn(template));
  });
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
