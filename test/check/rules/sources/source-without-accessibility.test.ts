import { expect, test } from 'vitest';
import { sourceWithoutAccessibility } from '../../../../src/check/rules/sources/source-without-accessibility.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

test.each([
  { name: 'told', fields: 'name: A Oy, publiclyAccessible: false', found: [] },
  { name: 'told by its kind', fields: 'kind: publicly-accessible', found: [] },
  { name: 'exempt', fields: 'exemption: {point: a}', found: [] },
  {
    name: 'left out',
    fields: 'name: A Oy, kind: company',
    found: [
      '3: The source "A Oy" (list) does not say whether it is publicly accessible (Article 14(2)(f)).',
    ],
  },
])('$name', ({ fields, found }) => {
  expect(
    findingsOf(sourceWithoutAccessibility, noticeOf(`sources: [{id: list, ${fields}}]`)),
  ).toEqual(found);
});
