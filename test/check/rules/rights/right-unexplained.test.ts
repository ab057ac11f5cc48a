import { expect, test } from 'vitest';
import { rightUnexplained } from '../../../../src/check/rules/rights/right-unexplained.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

test.each([
  {
    name: 'a sentence',
    yaml: 'rights: {access: {text: You can get a copy of your data.}}',
    found: [],
  },
  {
    name: 'a short sentence in Finnish',
    yaml: 'rights: {rectification: {text: Korjaamme virheelliset tietosi.}}',
    found: [],
  },
  { name: 'a declared absence', yaml: 'rights: {objection: {none: Not here.}}', found: [] },
  { name: 'no rights is another finding', yaml: 'requests: {fee: Free.}', found: [] },
  {
    name: 'names alone, one finding',
    yaml: 'rights: {access: {text: The right of access}, erasure: {text: Erasure}, restriction: {text: You can have the use of your data restricted.}}',
    found: [
      '3: These are named only, without what they mean for the reader: right of access, right to erasure (Article 12(1) and Article 13(2)(b)).',
    ],
  },
])('$name', ({ yaml, found }) => {
  expect(findingsOf(rightUnexplained, noticeOf(yaml))).toEqual(found);
});
