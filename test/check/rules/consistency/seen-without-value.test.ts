import { expect, test } from 'vitest';
import type { Locale } from '../../../../schema/languages.ts';
import { seenWithoutValue } from '../../../../src/check/rules/consistency/seen-without-value.ts';
import { noticeOf, stateOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

const found = (yaml: string, body: string, locale: Locale = 'en') =>
  findingsOf(seenWithoutValue, noticeOf(yaml, body, locale), 'en');

test.each([
  ['en', 'P5Y', 'We keep data for five years.'],
  ['en', 'P5Y', 'We keep data for 5 years.'],
  ['en', 'P12M', 'We keep data for a year.'],
  ['fi', 'P5Y', 'Säilytämme tietoja viisi vuotta.'],
  ['fi', 'P5Y', 'Poistamme tiedot viiden vuoden kuluttua.'],
  ['fi', 'P1M', 'Poistamme tiedot kuukauden kuluttua.'],
  ['fi', 'P5Y', 'Säilytysaika on 5 v.'],
  ['sv', 'P5Y', 'Vi sparar uppgifterna i fem år.'],
  ['sv', 'P35D', 'Vi raderar dem efter trettiofem dagar.'],
] as const)('%s: %s is said by "%s"', (locale, period, body) => {
  const yaml = `retention: [{id: a, period: ${period}, seen: "${body.slice(0, -1)}"}]`;
  expect(found(yaml, body, locale)).toEqual([]);
});

test.each([
  ['en', 'P5Y', 'We keep data for six years.', '5 years'],
  ['fi', 'P5Y', 'Poistamme tiedot kuuden vuoden kuluttua.', '5 vuotta'],
  ['fi', 'P1Y', 'Tarkistamme tiedot vuosittain kalenterivuoden lopussa.', '1 vuosi'],
  ['sv', 'P5Y', 'Vi sparar uppgifterna i fem månader.', '5 år'],
] as const)('%s: %s is not said by "%s"', (locale, period, body, printed) => {
  const words = body.slice(0, -1);
  const yaml = `retention: [{id: a, period: ${period}, seen: "${words}"}]`;
  expect(found(yaml, body, locale)).toEqual([
    `3: The quoted words "${words}" (seen) do not tell the reader what the fact says: \`period\` (${printed}).`,
  ]);
});

test.each([
  {
    name: 'contact details',
    yaml: 'controller: {name: A Oy, businessId: 2930948-2, email: [a@a.example], phone: [+358 9 123 45], seen: "Write to a@a.example, 2930948-2, 09 12345"}',
    body: 'Write to a@a.example, 2930948-2, 09 12345 today.',
  },
  {
    name: 'a transfer',
    yaml: 'transfers: [{id: us, country: US, seen: go to the United States}]',
    body: 'Data go to the United States.',
  },
  {
    name: 'an age',
    yaml: 'children: {offeredDirectly: true, ageLimit: 13, seen: thirteen-year-old can consent}',
    body: 'A thirteen-year-old can consent alone.',
  },
  {
    name: 'the country of the controller and of a domestic recipient',
    yaml: 'controller: {name: A Oy, country: FI, seen: A Oy is responsible}\nrecipients: [{id: b, name: B Oy, country: [FI], seen: B Oy keeps the servers}]',
    body: 'A Oy is responsible. B Oy keeps the servers.',
  },
  {
    name: 'a quote that is not in the text is another finding',
    yaml: 'retention: [{id: a, period: P5Y, seen: not in the text}]',
    body: 'Text.',
  },
  {
    name: 'names are texts',
    yaml: 'purposes: [{id: a, name: Orders, seen: deliver what you buy}]',
    body: 'We deliver what you buy.',
  },
])('passes: $name', ({ yaml, body }) => {
  expect(found(yaml, body)).toEqual([]);
});

test.each([
  {
    name: 'another address',
    yaml: 'requests: {email: [a@a.example], seen: Write to b@b.example}',
    body: 'Write to b@b.example now.',
    values: '`email` (a@a.example)',
  },
  {
    name: 'another country',
    yaml: 'transfers: [{id: us, country: US, seen: go to Switzerland only}]',
    body: 'Data go to Switzerland only.',
    values: '`country` (United States)',
  },
  {
    name: 'another day',
    yaml: 'purposes: [{id: a, name: A, newUse: {of: [], from: 2027-01-01}, seen: we start in June}]',
    body: 'Then we start in June.',
    values: '`from` (1 January 2027)',
  },
])('$name', ({ yaml, body, values }) => {
  expect(found(yaml, body)).toEqual([expect.stringContaining(`${values}.`)]);
});

test('a fact in two sections is asked for what stands beside the quote', () => {
  const state = stateOf({
    'en/a.md':
      '---\ntitle: A\nrequests: {email: [a@a.example], seen: write to a@a.example}\n---\nPlease write to a@a.example.\n',
    'en/b.md': '---\ntitle: B\nrequests: {answerWithin: P1M}\n---\nWe answer.\n',
  });
  const all = state.notices.flatMap((one) => findingsOf(seenWithoutValue, one));
  expect(all).toEqual([]);
});
