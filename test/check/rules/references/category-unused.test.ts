import { expect, test } from 'vitest';
import { categoryUnused } from '../../../../src/check/rules/references/category-unused.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

const notice = (purpose: string) =>
  noticeOf(`purposes: [{id: orders, name: Orders${purpose}}]
dataCategories:
  - {id: contact, name: Contact}
  - {id: phone, name: Phone}`);

test.each([
  { name: 'all used', purpose: ', data: [contact, phone]', found: [] },
  {
    name: 'used by a basis',
    purpose: ', data: [contact], bases: [{basis: contract, data: [phone]}]',
    found: [],
  },
  { name: 'no purpose names data', purpose: '', found: [] },
  {
    name: 'one left out',
    purpose: ', data: [contact]',
    found: ['6: No purpose uses the category "Phone" (phone) (Article 5(1)(c)).'],
  },
])('$name', ({ purpose, found }) => {
  expect(findingsOf(categoryUnused, notice(purpose))).toEqual(found);
});
