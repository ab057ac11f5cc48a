import { expect, test } from 'vitest';
import { locales } from '../../schema/languages.ts';
import { contentWords } from '../../site/search/content-words.ts';
import { wordOf } from '../../src/locale/say.ts';

const asking = Object.fromEntries(
  locales.map((locale) => [locale, wordOf('searchAsking', locale)]),
);

test.each([
  ['säilytysaika', 'fi', ['säilytysaika']],
  ['Kuka saa tietojani?', 'fi', ['Kuka', 'saa', 'tietojani']],
  ['Kuinka kauan tietoja säilytetään?', 'fi', ['kauan', 'tietoja', 'säilytetään']],
  ['Hur länge sparar ni uppgifterna?', 'sv', ['länge', 'sparar', 'uppgifterna']],
  ['How long do you keep my orders?', 'en', ['long', 'keep', 'orders']],
  ['Wie lange speichern Sie meine Daten?', 'de', ['lange', 'speichern', 'Daten']],
  ['Y-tunnus 2930948-2', 'fi', ['Y-tunnus', '2930948-2']],
  ['Do you collect data about me.', 'en', ['collect', 'data', 'about']],
  ['privacy@example.com...', 'en', ['privacy@example.com']],
  ['What are you?', 'en', ['What', 'are', 'you']],
])('%o is answered by %s words: %o', (question, locale, words) => {
  expect(contentWords(question, asking[locale] ?? '')).toEqual(words);
});
