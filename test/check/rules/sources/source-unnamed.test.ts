import { expect, test } from 'vitest';
import { sourceUnnamed } from '../../../../src/check/rules/sources/source-unnamed.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

test.each([
  { name: 'a name', fields: 'name: Posti Oy', found: [] },
  { name: 'a type', fields: 'type: Credit agency', found: [] },
  { name: 'a sector', fields: 'sector: Credit', found: [] },
  { name: 'exempt', fields: 'exemption: {point: c}', found: [] },
  {
    name: 'nothing',
    fields: 'kind: company',
    found: [
      '3: The source `list` has neither a name nor a description of what kind of source it is (Article 14(2)(f)).',
    ],
  },
])('$name', ({ fields, found }) => {
  expect(findingsOf(sourceUnnamed, noticeOf(`sources: [{id: list, ${fields}}]`))).toEqual(found);
});
