import { expect, test } from 'vitest';
import { seenNotFound } from '../../../../src/check/rules/consistency/seen-not-found.ts';
import { noticeOf, stateOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

const notice = (seen: string, body: string) =>
  noticeOf(`retention:\n  - id: customers\n    period: P5Y\n    seen: "${seen}"`, body);
const message = (words: string) =>
  `6: The text of this section does not have the words "${words}", which are quoted (seen) as telling this fact.`;

test.each([
  {
    name: 'word for word',
    seen: 'for five years',
    body: 'We keep data for five years.',
    found: [],
  },
  {
    name: 'across lines and markup',
    seen: 'for five years',
    body: 'We keep data for\n**five** years.',
    found: [],
  },
  {
    name: 'with the emphasis of the Markdown it was copied from',
    seen: 'for **five** _years_',
    body: 'We keep data for **five** years.',
    found: [],
  },
  {
    name: 'a printed placeholder',
    seen: 'for 5 years',
    body: 'We keep it for {{retention.customers.period}}.',
    found: [],
  },
  {
    name: 'a placeholder that prints nothing is another finding',
    seen: 'for 5 years',
    body: 'We keep it for {{retention.customer.period}}.',
    found: [],
  },
  { name: 'too short is another finding', seen: 'six', body: 'Nothing.', found: [] },
  {
    name: 'other words',
    seen: 'for six years',
    body: 'We keep data for five years.',
    found: [message('for six years')],
  },
  {
    name: 'other case',
    seen: 'for Five years',
    body: 'We keep data for five years.',
    found: [message('for Five years')],
  },
  {
    name: 'parts of words',
    seen: 'or five year',
    body: 'We keep data for five years.',
    found: [message('or five year')],
  },
])('$name', ({ seen, body, found }) => {
  expect(findingsOf(seenNotFound, notice(seen, body))).toEqual(found);
});

test('the words must stand in the section that holds the fact', () => {
  const state = stateOf({
    'en/a.md':
      '---\ntitle: A\nretention: [{id: customers, period: P5Y, seen: for five years}]\n---\nText.\n',
    'en/b.md': '---\ntitle: B\n---\nWe keep data for five years.\n',
  });
  const found = state.notices.flatMap((one) => findingsOf(seenNotFound, one));
  expect(found).toEqual([message('for five years').replace(/^6/u, '3')]);
});

test('a quote for a declared absence counts too', () => {
  const absent = noticeOf('recipients: {none: Nobody., seen: to nobody at all}', 'We tell some.');
  expect(findingsOf(seenNotFound, absent)).toEqual([
    message('to nobody at all').replace(/^6/u, '3'),
  ]);
});

test('speaks Finnish', () => {
  expect(findingsOf(seenNotFound, notice('viisi pitkää vuotta', 'Teksti.'), 'fi')).toEqual([
    '6: Tämän kohdan tekstissä ei ole sanoja "viisi pitkää vuotta", joiden lainauksen (seen) mukaan pitäisi kertoa tieto.',
  ]);
});
