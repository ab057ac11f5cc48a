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
      '3: The source "A Oy" (list) does not record when the data subject is informed of the data obtained from it (Article 14(3)).',
    ],
  },
])('$name', ({ fields, found }) => {
  expect(findingsOf(sourceTimingUntold, noticeOf(`sources: [{id: list, ${fields}}]`))).toEqual(
    found,
  );
});
