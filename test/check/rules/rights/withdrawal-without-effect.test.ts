import { describe, expect, test } from 'vitest';
import { type Locale, locales } from '../../../../schema/languages.ts';
import { withdrawalWithoutEffect } from '../../../../src/check/rules/rights/withdrawal-without-effect.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';
import { right, wanting } from './withdrawal/wordings.ts';

const notice = (withdrawal: string, locale: Locale = 'en') =>
  noticeOf(
    `purposes: [{id: news, name: News, bases: [{basis: consent}]}]\nrights: {withdrawal: {${withdrawal}}}`,
    undefined,
    locale,
  );

describe.each(locales)('%s', (locale) => {
  test.each(right[locale])('is enough: %s', (text) => {
    expect(findingsOf(withdrawalWithoutEffect, notice(`text: "${text}"`, locale))).toEqual([]);
  });

  test.each(wanting[locale])('is not enough: %s', (text) => {
    expect(findingsOf(withdrawalWithoutEffect, notice(`text: "${text}"`, locale))).toEqual([
      '4: The right to withdraw consent does not say that processing before the withdrawal stays lawful (Article 13(2)(c)).',
    ]);
  });
});

test('limits may say it', () => {
  expect(
    findingsOf(withdrawalWithoutEffect, notice('text: You may., limits: It only works forward.')),
  ).toEqual([]);
});

test('other limits do not say it', () => {
  expect(
    findingsOf(withdrawalWithoutEffect, notice('text: You may., limits: Only by letter.')),
  ).toHaveLength(1);
});

test('the text of the section may say it', () => {
  const withBody = (body: string) =>
    noticeOf(
      'purposes: [{id: news, name: News, bases: [{basis: consent}]}]\nrights: {withdrawal: {text: You may.}}',
      body,
    );
  const said = withBody('A withdrawal does not affect the lawfulness of earlier processing.');
  expect(findingsOf(withdrawalWithoutEffect, said)).toEqual([]);
  const other = withBody('You may withdraw. Older forms stay valid until the end of the year.');
  expect(findingsOf(withdrawalWithoutEffect, other)).toHaveLength(1);
});

test('without consent nothing can be withdrawn', () => {
  expect(
    findingsOf(withdrawalWithoutEffect, noticeOf('rights: {withdrawal: {text: You may.}}')),
  ).toEqual([]);
});
