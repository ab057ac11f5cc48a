import { expect, test } from 'vitest';
import { sourceTimingUntold } from '../../../../src/check/rules/sources/source-timing-untold.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

test.each([
  { name: 'told', fields: 'name: A Oy, informed: first-contact', found: [] },
  { name: 'exempt', fields: 'name: A Oy, exemption: {point: a}', found: [] },
  {
    name: 'left out',
    fields: 'name: A Oy',
    found: [
      '3: Nothing records when the data subject is informed of the data obtained elsewhere: "A Oy" (list) (Article 14(3)).',
    ],
  },
])('$name', ({ fields, found }) => {
  expect(findingsOf(sourceTimingUntold, noticeOf(`sources: [{id: list, ${fields}}]`))).toEqual(
    found,
  );
});

test('several sources are one finding', () => {
  const notice = noticeOf('sources: [{id: a, name: A Oy}, {id: b, type: Registers}]');
  expect(findingsOf(sourceTimingUntold, notice)).toEqual([
    '3: Nothing records when the data subject is informed of the data obtained elsewhere: "A Oy" (a), "Registers" (b) (Article 14(3)).',
  ]);
});
