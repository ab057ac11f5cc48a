import { expect, test } from 'vitest';
import { authorityUnknown } from '../../../../src/check/rules/consistency/authority-unknown.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

test.each([
  { name: 'a country of the EEA', yaml: 'complaint: {authority: FI}', found: [] },
  {
    name: 'details',
    yaml: 'complaint: {authority: {name: Datatilsynet, country: NO}}',
    found: [],
  },
  { name: 'details without a country', yaml: 'complaint: {authority: {name: CNIL}}', found: [] },
  {
    name: 'details of a country outside it',
    yaml: 'complaint: {authority: {name: ICO, country: GB}}',
    found: [
      '3: The authority "ICO" is given the country United Kingdom, which has no supervisory authority of the EEA, so the reader is not told where to complain (Article 13(2)(d)).',
    ],
  },
  { name: 'a sentence only', yaml: 'complaint: {text: You may complain.}', found: [] },
  {
    name: 'a country outside it',
    yaml: 'complaint: {authority: US}',
    found: [
      '3: The country code `US` (United States) has no supervisory authority of the EEA, so the reader is not told where to complain (Article 13(2)(d)).',
    ],
  },
])('$name', ({ yaml, found }) => {
  expect(findingsOf(authorityUnknown, noticeOf(yaml))).toEqual(found);
});
