import { expect, test } from 'vitest';
import { authorityWithoutDetails } from '../../../../src/check/rules/rights/authority-without-details.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

type Case = { name: string; yaml: string; found: string[]; body?: string };

test.each<Case>([
  { name: 'a country code', yaml: 'complaint: {authority: FI}', found: [] },
  {
    name: 'a name with a web address',
    yaml: 'complaint: {authority: {name: Ombudsman, url: https://tietosuoja.fi/}}',
    found: [],
  },
  {
    name: 'an address in the text',
    yaml: 'complaint: {authority: {name: Ombudsman}}',
    body: 'The Ombudsman is at tietosuoja.fi.',
    found: [],
  },
  { name: 'no complaint is another finding', yaml: 'requests: {fee: Free.}', found: [] },
  {
    name: 'an empty complaint is another finding',
    yaml: 'complaint: {elsewhere: true}',
    found: [],
  },
  {
    name: 'a name alone',
    yaml: 'complaint: {authority: {name: Ombudsman}}',
    found: [
      '3: The right to complain is told, but not how to reach the supervisory authority (Article 13(2)(d) and Article 77(1)).',
    ],
  },
  {
    name: 'nobody',
    yaml: 'complaint: {text: You can complain.}',
    found: [
      '3: The right to complain is told, but not how to reach the supervisory authority (Article 13(2)(d) and Article 77(1)).',
    ],
  },
])('$name', ({ yaml, body, found }) => {
  expect(findingsOf(authorityWithoutDetails, noticeOf(yaml, body))).toEqual(found);
});
