import { expect, test } from 'vitest';
import type { Locale } from '../../../../schema/languages.ts';
import { dateAtLineStart } from '../../../../src/check/rules/wording/date-at-line-start.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

const found = (body: string, locale: Locale) =>
  findingsOf(dateAtLineStart, noticeOf('purposes: [{id: a, name: A}]', body, locale));
const message = (date: string) =>
  `The date "${date}" has become an item of a list, because it begins the line.`;

test.each([
  ['fi', 'Muutos tulee voimaan 12. elokuuta 2026.'],
  ['fi', '12\\. elokuuta 2026 alkaen.'],
  ['fi', '1. Nimi\n2. Osoite'],
  ['fi', '- elokuuta ei lasketa'],
  ['sv', '1. Marsvin'],
  ['en', '1. Decembers'],
] as const)('%s: no date in "%s"', (locale, body) => {
  expect(found(body, locale)).toEqual([]);
});

test.each([
  ['fi', '12. elokuuta 2026 alkaen.', `5: ${message('12. elokuuta')}`],
  ['fi', 'Teksti.\n\n1. tammikuuta 2027 alkaen.', `7: ${message('1. tammikuuta')}`],
  ['sv', '12. augusti 2026 ändras texten.', `5: ${message('12. augusti')}`],
  ['en', '12. August 2026 is the day.', `5: ${message('12. August')}`],
] as const)('%s: %s', (locale, body, expected) => {
  expect(found(body, locale)).toEqual([expected]);
});
