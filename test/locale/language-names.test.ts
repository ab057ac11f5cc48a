import { beforeEach, expect, test } from 'vitest';
import type { Locale } from '../../schema/languages.ts';
import { ownName } from '../../src/locale/language-names.ts';
import { borrowWordsOf } from '../../src/words/speech.ts';

beforeEach(() => borrowWordsOf('en'));

test.each([
  ['fi', 'Suomi'],
  ['et', 'Eesti'],
  ['smn', 'Anarâškielâ'],
  // `Intl` would name it in the language of the machine.
  ['sms', 'Skolt Sami'],
])('a language is named in itself, else in the words that it borrows: %s', (language, name) => {
  expect(ownName(language as Locale)).toBe(name);
});

test('another site borrows other words', () => {
  borrowWordsOf('fi');
  expect(ownName('sms' as Locale)).toBe('Koltansaame');
});
