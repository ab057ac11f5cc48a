import { expect, test } from 'vitest';
import type { Locale } from '../../../../schema/languages.ts';
import { seenDoubtful } from '../../../../src/check/rules/consistency/seen-doubtful.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

const found = (seen: string, body: string, locale: Locale = 'en', more = '') =>
  findingsOf(
    seenDoubtful,
    noticeOf(
      `retention: [{id: a, period: P5Y, seen: ${JSON.stringify(seen)}${more}}]`,
      body,
      locale,
    ),
  ).length;

test.each<[Locale, string]>([
  ['en', 'your data for about five years'],
  ['en', 'your data for usually 5 years'],
  ['fi', 'säilytämme tietoja noin viisi vuotta'],
  ['fi', 'tietoja säilytetään yli viisi vuotta'],
  ['sv', 'sparar uppgifterna i ungefär fem år'],
  ['sv', 'sparar uppgifterna i ca 5 år'],
  ['de', 'speichern die Daten etwa fünf Jahre'],
  ['de', 'die Daten mehr als fünf Jahre'],
])('%s: "%s" is doubtful', (locale, words) => {
  expect(found(words, `X ${words} y.`, locale)).toBe(1);
});

test('the word before the quote counts', () => {
  expect(
    found('five years after your order', 'We keep it for about five years after your order.'),
  ).toBe(1);
});

test.each<[Locale, string]>([
  ['en', 'your data about orders for five years'],
  ['en', 'at most five years after the order'],
  ['en', 'usually by e-mail; kept for five years'],
  ['fi', 'tietoja säilytetään viisi vuotta yli'],
  ['fi', 'enintään viisi vuotta tilauksesta eteenpäin'],
  ['sv', 'sparar uppgifterna över ett formulär i fem år'],
  ['de', 'speichern Daten über Bestellungen fünf Jahre'],
  ['de', 'höchstens fünf Jahre ab der Bestellung'],
])('%s: "%s" is not', (locale, words) => {
  expect(found(words, `X ${words} y.`, locale)).toBe(0);
});

test('nor is a bound that the fact has too, whether emphasised or not', () => {
  expect(
    found(
      'kept for more than five years',
      'It is kept for more than **five** years.',
      'en',
      ', bound: at-least',
    ),
  ).toBe(0);
  expect(found('kept for **five** years', 'It is kept for **five** years.')).toBe(0);
  expect(found('kept for about **five** years', 'It is kept for about **five** years.')).toBe(1);
});
