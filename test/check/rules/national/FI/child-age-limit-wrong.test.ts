import { expect, test } from 'vitest';
import { childAgeLimitWrong } from '../../../../../src/check/rules/national/FI/child-age-limit-wrong.ts';
import { noticeOf } from '../../../../support/notices.ts';
import { findingsOf } from '../../../support.ts';

test.each([
  { name: 'thirteen', yaml: 'children: {offeredDirectly: true, ageLimit: 13}', found: [] },
  { name: 'no age', yaml: 'children: {offeredDirectly: true}', found: [] },
  { name: 'no children', yaml: 'children: {none: Only adults can join.}', found: [] },
  {
    name: 'a higher age with a recorded reason',
    yaml: 'children: {ageLimit: 15, note: The game has an age rating.}',
    found: [],
  },
  {
    name: 'sixteen',
    yaml: 'children: {ageLimit: 16}',
    found: [
      '3: The age limit is said to be 16, but in Finland a child can consent alone from the age of 13 (Data Protection Act 1050/2018, section 5; Article 8(1)).',
    ],
  },
  {
    name: 'a lower age, whatever the reason',
    yaml: 'children: {ageLimit: 12, note: A reason.}',
    found: [
      '3: The age limit is said to be 12, but in Finland a child can consent alone from the age of 13 (Data Protection Act 1050/2018, section 5; Article 8(1)).',
    ],
  },
])('$name', ({ yaml, found }) => {
  expect(findingsOf(childAgeLimitWrong, noticeOf(yaml))).toEqual(found);
});
