import { expect, test } from 'vitest';
import type { Locale } from '../../../../schema/languages.ts';
import { relatedNoticeUnlinked } from '../../../../src/check/rules/wording/related-notice-unlinked.ts';
import { checkNotice } from '../../../../src/check/run/run.ts';
import { noticeOf } from '../../../support/notices.ts';

const found = (body: string, relatedNotices: string[] | undefined, locale: Locale = 'en') =>
  checkNotice(noticeOf('purposes: []', body, locale), {
    rules: [relatedNoticeUnlinked],
    day: '2026-11-01',
    speak: 'en',
    archived: false,
    relatedNotices,
  }).map(({ place, message }) => `${place.line}: ${message}`);
const message = (sentence: string) => [
  `5: The text mentions another notice, but not where it is: "${sentence}" (Article 12(1)).`,
];

test.each([
  {
    name: 'a link',
    body: 'Companies have a separate [privacy notice](https://a.example).',
    related: [],
  },
  {
    name: 'an address',
    body: 'Companies have a separate privacy notice at shop.example.',
    related: [],
  },
  {
    name: 'shown with the notice',
    body: 'Companies have a separate privacy notice.',
    related: ['b2b'],
  },
  { name: 'not known', body: 'Companies have a separate privacy notice.', related: undefined },
  { name: 'this notice', body: 'This privacy notice is for consumers.', related: [] },
])('$name', ({ body, related }) => {
  expect(found(body, related)).toEqual([]);
});

test.each(['info@shop.example', '[us](mailto:info@shop.example)'])(
  'the e-mail address %s leads to no notice',
  (address) => {
    const sentence = 'Companies have a separate privacy notice.';
    expect(found(`${sentence} Write to ${address}.`, [])).toEqual(message(sentence));
  },
);

test.each([
  ['en', 'Companies have a separate privacy notice.'],
  ['en', 'Business customers have a privacy notice of their own.'],
  ['fi', 'Yrityksiä varten Infinellä on erillinen tietosuojaseloste.'],
  ['fi', 'Yritysasiakkaille on oma selosteensa.'],
  ['sv', 'För företag finns en separat dataskyddsbeskrivning.'],
] as const)('%s: %s', (locale, sentence) => {
  expect(found(sentence, [], locale)).toEqual(message(sentence));
});
