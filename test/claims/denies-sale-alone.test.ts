import { expect, it } from 'vitest';
import type { Locale } from '../../schema/languages.ts';
import { readyLanguage } from '../../src/claims/language.ts';
import { readClaims } from '../../src/claims/read-claims.ts';
import { parseMarkdown } from '../../src/markdown/parse.ts';

const kinds = (locale: Locale, sentence: string): string[] => [
  ...new Set(
    readClaims(parseMarkdown(sentence), sentence, readyLanguage(locale)).claims.map(
      ({ kind, polarity }) => `${kind} ${polarity}`,
    ),
  ),
];

it.each<[Locale, string]>([
  ['fi', 'Tietojasi emme myy kenellekään.'],
  ['fi', 'Emme myy tai vuokraa tietojasi kenellekään.'],
  ['sv', 'Vi säljer inte dina uppgifter till någon.'],
  ['sv', 'Vi hyr inte ut dina uppgifter till någon.'],
  ['en', 'We do not sell your data to anyone.'],
  ['en', 'We never rent or sell your data to third parties.'],
  ['de', 'Wir verkaufen Ihre Daten nicht an Dritte.'],
])('who sells nothing may give it: %s %s', (locale, sentence) => {
  expect(kinds(locale, sentence)).toEqual(['sale denied']);
});

it.each<[Locale, string]>([
  ['fi', 'Emme myy, vuokraa tai luovuta tietojasi ulkopuolisille.'],
  ['sv', 'Vi säljer eller lämnar inte ut dina uppgifter till utomstående.'],
  ['en', 'We do not sell, rent or share your data with third parties.'],
  ['de', 'Wir verkaufen Ihre Daten nicht und geben sie nicht an Dritte weiter.'],
])('who neither sells nor gives denies both: %s %s', (locale, sentence) => {
  expect(kinds(locale, sentence).sort()).toEqual(['recipient denied', 'sale denied']);
});
