import { expect, test } from 'vitest';
import {
  inOrder,
  isLanguage,
  type Locale,
  type LocalisedText,
  makeLater,
  pickText,
  wideningOf,
} from '../../schema/languages.ts';

test.each([
  'fi',
  'et',
  'ar',
  'he',
  'fr-BE',
  'zh-Hant',
  'sr-Latn',
  'zh-Hant-TW',
  'ca-valencia',
  'ar-u-nu-latn',
  // A language of Finland that few have a name for.
  'rmf',
])('%s is the tag of a language', (tag) => {
  expect(isLanguage(tag)).toBe(true);
});

test.each([
  // Not in the usual form.
  'fin',
  'fr-be',
  'zh-hant',
  'iw',
  'en-UK',
  'fr_BE',
  // No language at all, none in particular, or private.
  'jp',
  'dk',
  'suomi',
  'english',
  'und',
  'mul',
  'zxx',
  'x-house',
  '',
  'constructor',
])('`%s` is none', (tag) => {
  expect(isLanguage(tag)).toBe(false);
});

test.each([
  ['zh-Hant-TW', ['zh-Hant-TW', 'zh-Hant', 'zh']],
  ['et', ['et']],
  ['ar-u-nu-latn', ['ar-u-nu-latn', 'ar-u-nu', 'ar']],
])('%s is looked up as it is, then wider', (tag, wider) => {
  expect(wideningOf(tag as Locale)).toEqual(wider);
});

test('a text is picked in the language, in what that is a kind of, then in another', () => {
  const texts = { en: 'Example', fr: 'Exemple', 'fr-CA': 'Exemple !' } as LocalisedText;
  const pick = (tag: string, ...others: Locale[]) => pickText(texts, tag as Locale, ...others);
  expect(pick('fr-BE')).toBe('Exemple');
  expect(pick('fr-CA')).toBe('Exemple !');
  expect(pick('et', 'fr' as Locale)).toBe('Exemple');
  expect(pick('et')).toBe('Example');
  expect(pickText({ ['et' as Locale]: 'Näide' }, 'fi')).toBe('Näide');
  expect(pickText({}, 'fi')).toBe('');
});

test('languages with words come first, in their order, then the others by their tags', () => {
  expect(inOrder(['zh', 'en', 'ar', 'fi', 'ar'] as Locale[])).toEqual(['fi', 'en', 'ar', 'zh']);
});

test('what is made for a language is there for its kinds', () => {
  const made = makeLater(['fi', 'sv'], (locale) => `words of ${locale}`);
  const of = (tag: string) => made[tag as Locale];
  expect([of('sv'), of('sv-FI'), of('et'), of('svx')]).toEqual([
    'words of sv',
    'words of sv',
    undefined,
    undefined,
  ]);
});
