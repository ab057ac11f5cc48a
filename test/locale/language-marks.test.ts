import { beforeEach, expect, test } from 'vitest';
import type { Locale } from '../../schema/languages.ts';
import {
  directionOf,
  marksOfPage,
  marksOfSpeech,
  marksOfText,
  marksOfWords,
  marksWithin,
} from '../../src/locale/language-marks.ts';
import { borrowWordsOf } from '../../src/words/speech.ts';

// Whatever site was read before in this process.
beforeEach(() => borrowWordsOf('en'));

const tag = (text: string) => text as Locale;

test.each([
  ['ar', 'rtl'],
  ['he', 'rtl'],
  ['fa', 'rtl'],
  ['ur', 'rtl'],
  ['yi', 'rtl'],
  ['az-Arab', 'rtl'],
  ['az', 'ltr'],
  ['et', 'ltr'],
  ['zh-Hant', 'ltr'],
  ['ar-Latn', 'ltr'],
])('%s is written %s', (language, direction) => {
  expect(directionOf(tag(language))).toBe(direction);
});

test('a page from left to right says its language alone', () => {
  expect(marksOfPage('fi')).toEqual({ lang: 'fi' });
  expect(marksOfPage(tag('ar'))).toEqual({ lang: 'ar', dir: 'rtl' });
});

test('a text within another says what differs', () => {
  expect(marksWithin('fi', 'fi')).toEqual({});
  expect(marksWithin('fi', 'sv')).toEqual({ lang: 'sv' });
  expect(marksWithin('fi', tag('ar'))).toEqual({ lang: 'ar', dir: 'rtl' });
  expect(marksWithin(tag('ar'), 'en')).toEqual({ lang: 'en', dir: 'ltr' });
  expect(marksWithin(tag('ar'), tag('he'))).toEqual({ lang: 'he' });
});

test('words that are borrowed are marked, and the text within them', () => {
  expect([marksOfWords('fi'), marksOfWords(tag('sv-FI'))]).toEqual([{}, {}]);
  expect(marksOfWords(tag('et'))).toEqual({ lang: 'en' });
  expect(marksOfWords(tag('ar'))).toEqual({ lang: 'en', dir: 'ltr' });
  expect([marksOfText('fi'), marksOfText(tag('sv-FI'))]).toEqual([{}, {}]);
  expect(marksOfText(tag('et'))).toEqual({ lang: 'et' });
  expect(marksOfText(tag('ar'), 'fi')).toEqual({ lang: 'ar', dir: 'rtl' });
  // On a page that borrows English, an English text is in the language around it.
  expect(marksOfText('en', tag('et'))).toEqual({});
});

test('what is said in the words of two languages differs where the words do', () => {
  expect(marksOfSpeech('fi', 'fi')).toEqual({});
  expect(marksOfSpeech('fi', 'sv')).toEqual({ lang: 'sv' });
  expect(marksOfSpeech(tag('et'), tag('ar'))).toEqual({});
  expect(marksOfSpeech('fi', tag('et'))).toEqual({ lang: 'en' });
});
