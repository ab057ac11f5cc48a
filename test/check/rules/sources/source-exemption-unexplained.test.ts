import { expect, test } from 'vitest';
import { sourceExemptionUnexplained } from '../../../../src/check/rules/sources/source-exemption-unexplained.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

test.each([
  { name: 'no exemption', fields: 'name: A Oy', found: [] },
  {
    name: 'explained',
    fields: 'name: A Oy, exemption: {point: b, because: No addresses.}',
    found: [],
  },
  {
    name: 'left out',
    fields: 'name: A Oy, exemption: {point: b}',
    found: [
      '3: Data subjects are not informed of data from the source "A Oy" (list) (Article 14(5)(b)), but the exemption is not explained.',
    ],
  },
])('$name', ({ fields, found }) => {
  expect(
    findingsOf(sourceExemptionUnexplained, noticeOf(`sources: [{id: list, ${fields}}]`)),
  ).toEqual(found);
});
