import { expect, test } from 'vitest';
import { publicRegisterUnnamed } from '../../../../src/check/rules/sources/public-register-unnamed.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

test.each([
  { name: 'a name', fields: 'kind: public-register, name: Trade Register', found: [] },
  { name: 'a company that is described', fields: 'kind: company, type: Agency', found: [] },
  { name: 'nothing at all is another finding', fields: 'kind: public-register', found: [] },
  {
    name: 'a type only',
    fields: 'kind: public-register, type: Registers',
    found: [
      '3: The source "Registers" (list) is a public register, but it is not named (Article 14(2)(f)).',
    ],
  },
])('$name', ({ fields, found }) => {
  expect(findingsOf(publicRegisterUnnamed, noticeOf(`sources: [{id: list, ${fields}}]`))).toEqual(
    found,
  );
});
