import { expect, test } from 'vitest';
import { cookiesUndeclared } from '../../../../src/check/rules/cookies/cookies-undeclared.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

test.each([
  {
    name: 'a cookie notice',
    yaml: `cookies: {url: https://shop.example/cookies}
purposes: [{id: ads, name: Advertising, tracking: true}]`,
    found: [],
  },
  {
    name: 'no tracking',
    yaml: 'purposes: [{id: orders, name: Orders}]',
    found: [],
  },
  {
    name: 'no cookies, although a purpose has them',
    yaml: `cookies: {none: We use no cookies.}
purposes: [{id: ads, name: Advertising, tracking: true}]`,
    found: [
      '3: The purpose "Advertising" (ads) uses cookies or similar techniques, but the notice does not tell of them (Directive 2002/58/EC, Article 5(3); in Finland Act 917/2014, section 205).',
    ],
  },
  {
    name: 'cookies of which nothing is told',
    yaml: `cookies: {}
purposes: [{id: ads, name: Advertising, tracking: true}]`,
    found: [
      '3: The purpose "Advertising" (ads) uses cookies or similar techniques, but the notice does not tell of them (Directive 2002/58/EC, Article 5(3); in Finland Act 917/2014, section 205).',
    ],
  },
  {
    name: 'no word of cookies',
    yaml: `purposes:
  - id: orders
    name: Orders
  - id: ads
    name: Advertising
    tracking: true`,
    found: [
      '3: The purpose "Advertising" (ads) uses cookies or similar techniques, but the notice does not tell of them (Directive 2002/58/EC, Article 5(3); in Finland Act 917/2014, section 205).',
    ],
  },
])('$name', ({ yaml, found }) => {
  expect(findingsOf(cookiesUndeclared, noticeOf(yaml))).toEqual(found);
});

test('in Finnish', () => {
  const yaml = `purposes:
  - id: orders
    name: Orders
  - id: ads
    name: Advertising
    tracking: true`;
  expect(findingsOf(cookiesUndeclared, noticeOf(yaml, 'Text.', 'fi'), 'fi')).toEqual([
    '3: Käyttötarkoituksessa "Advertising" (ads) käytetään evästeitä tai vastaavaa tekniikkaa, mutta niistä ei kerrota (direktiivin 2002/58/EY 5 artiklan 3 kohta, Suomessa lain 917/2014 205 §).',
  ]);
});
