import { afterEach, expect, test } from 'vitest';
import type { Locale } from '../../schema/languages.ts';
import { sayCount, wordOf } from '../../src/locale/say.ts';
import { every } from '../../src/words/every.ts';
import { inLanguage } from '../../src/words/in-language.ts';
import { borrowWordsOf, isTaught, voiceOf } from '../../src/words/speech.ts';

const tag = (text: string) => text as Locale;

afterEach(() => borrowWordsOf());

test('a kind of a language with words has all that the language has', () => {
  expect(inLanguage(tag('sv-FI'))).toBe(every.sv);
  expect(inLanguage(tag('de-AT'))).toBe(every.de);
  expect(isTaught(tag('de-AT'))).toBe(true);
});

test('any other borrows words, and nothing by which its texts are read', () => {
  const { words, lexicon, told, reading } = inLanguage(tag('et'));
  expect(words).toBe(every.en.words);
  expect([lexicon, told]).toEqual([undefined, undefined]);
  expect(reading.months[0]).toBe('jaanuar');
  // Those of the calendar that facts are written in; of a language that `Intl` lacks, none rather than those of the machine.
  expect(inLanguage(tag('fa')).reading.months[0]).toMatch(/^ژانویه/u);
  expect(inLanguage(tag('sms')).reading.months).toEqual([]);
  for (const unit of Object.values(reading.units)) expect('aasta').not.toMatch(new RegExp(unit));
  expect(isTaught(tag('et'))).toBe(false);
});

test('whose words are borrowed is chosen by the first that has any', () => {
  borrowWordsOf(undefined, tag('et'), tag('sv-FI'), 'fi');
  expect(voiceOf(tag('et'))).toBe('sv');
  expect(wordOf('contents', tag('et'))).toBe(every.sv.words.pages.contents);
  // Those that have words of their own borrow none.
  expect([voiceOf('en'), voiceOf(tag('fi-FI'))]).toEqual(['en', 'fi']);
  borrowWordsOf();
  expect(wordOf('contents', tag('et'))).toBe(every.en.words.pages.contents);
});

test('numbers take the forms of the words that are borrowed', () => {
  // French counts nought as one, and Japanese has no form for one.
  const said = (n: number, language: string) =>
    sayCount('announcement.moreChanges', n, tag(language));
  expect(said(0, 'fr')).toBe(said(0, 'en'));
  expect(said(1, 'ja')).toBe(said(1, 'en'));
  expect(said(1, 'en')).not.toBe(said(2, 'en').replace('2', '1'));
});
