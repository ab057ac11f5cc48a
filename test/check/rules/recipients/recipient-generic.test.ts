import { expect, test } from 'vitest';
import { recipientGeneric } from '../../../../src/check/rules/recipients/recipient-generic.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

const told = (label: string) =>
  `3: The recipient "${label}" does not tell the reader what kind of recipient gets the data (Article 13(1)(e)).`;

test.each([
  { name: 'a company', fields: 'name: Posti Oy', found: [] },
  { name: 'a category that tells something', fields: 'category: Newsletter services', found: [] },
  { name: 'a generic word with more', fields: 'category: partners in logistics', found: [] },
  {
    name: 'a generic category with members',
    fields: 'category: Partners, members: [A Oy]',
    found: [],
  },
  {
    name: 'a generic category with its task',
    fields: 'category: Vendors, activity: Hosting',
    found: [],
  },
  {
    name: 'English',
    fields: 'category: Our trusted partners',
    found: [told('Our trusted partners')],
  },
  { name: 'Finnish', fields: 'category: Muut tahot', found: [told('Muut tahot')] },
  { name: 'Swedish', fields: 'category: Tredje parter', found: [told('Tredje parter')] },
  {
    name: 'two generic words',
    fields: 'category: Our partners and third-party service providers',
    found: [told('Our partners and third-party service providers')],
  },
  { name: 'a legal role', fields: 'category: Processors', found: [told('Processors')] },
  { name: 'a group of companies', fields: 'category: Companies of the Kirja group', found: [] },
  { name: 'as a name', fields: 'name: Yhteistyökumppanit', found: [told('Yhteistyökumppanit')] },
])('$name', ({ fields, found }) => {
  expect(findingsOf(recipientGeneric, noticeOf(`recipients: [{id: post, ${fields}}]`))).toEqual(
    found,
  );
});
