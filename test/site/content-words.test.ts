import { expect, test } from 'vitest';
import { locales } from '../../schema/languages.ts';
import { contentWords } from '../../site/search/content-words.ts';
import { wordOf } from '../../src/locale/say.ts';

const asking = Object.fromEntries(
  locales.map((locale) => [locale, wordOf('searchAsking', locale)]),
);

test.each([
  ['säilytysaika', 'fi', 'säilytysaika'],
  ['Kuka saa tietojani?', 'fi', 'saa tietojani'],
  ['Kuinka kauan tietoja säilytetään?', 'fi', 'tietoja säilytetään'],
  ['Hur länge sparar ni uppgifterna?', 'sv', 'sparar uppgifterna'],
  ['How long do you keep my orders?', 'en', 'keep orders'],
  ['Wie lange speichern Sie meine Daten?', 'de', 'speichern Daten'],
  ['Y-tunnus 2930948-2', 'fi', 'Y-tunnus 2930948-2'],
  ['Who are you?', 'en', 'Who are you'],
])('%o is answered by %s words: %o', (question, locale, words) => {
  expect(contentWords(question, asking[locale] ?? '')).toBe(words);
});
