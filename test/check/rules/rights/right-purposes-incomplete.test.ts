import { expect, test } from 'vitest';
import { rightPurposesIncomplete } from '../../../../src/check/rules/rights/right-purposes-incomplete.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

const purposes = `purposes:
  - {id: ads, name: Ads, bases: [{basis: legitimate-interests}]}
  - {id: news, name: News, bases: [{basis: consent}]}
  - {id: study, name: Study, research: true, bases: [{basis: public-task}]}
`;

test.each([
  { name: 'no list of purposes', rights: '{objection: {text: You may.}}', found: [] },
  {
    name: 'every purpose',
    rights: '{objection: {text: You may., purposes: [ads, study]}}',
    found: [],
  },
  {
    name: 'a purpose told in a channel',
    rights:
      '{objection: {text: You may., purposes: [ads], channels: [{purposes: [study], how: Write.}]}}',
    found: [],
  },
  {
    name: 'a right that is declared absent',
    rights: '{objection: {none: Restricted.}}',
    found: [],
  },
  {
    name: 'a purpose left out',
    rights:
      '{objection: {text: You may., purposes: [ads]}, withdrawal: {text: You may., purposes: [news]}}',
    found: [
      '7: The right to object is told for some purposes only, and "Study" (study) is not among them, although it gives rise to the right too (Article 13(2)(b)).',
    ],
  },
  {
    name: 'withdrawal told for another purpose',
    rights: '{withdrawal: {text: You may., purposes: [ads]}}',
    found: [
      '7: The right to withdraw consent is told for some purposes only, and "News" (news) is not among them, although it gives rise to the right too (Article 13(2)(c)).',
    ],
  },
  {
    name: 'access limited where no law can limit it',
    rights: '{access: {text: You may., purposes: [ads]}}',
    found: [
      '7: The right of access is told for some purposes only, and "News" (news) is not among them, although it gives rise to the right too (Article 13(2)(b)).',
    ],
  },
  {
    name: 'access limited for research',
    rights: '{access: {text: You may., purposes: [ads, news]}}',
    found: [],
  },
])('$name', ({ rights, found }) => {
  expect(findingsOf(rightPurposesIncomplete, noticeOf(`${purposes}rights: ${rights}`))).toEqual(
    found,
  );
});
