import { expect, test } from 'vitest';
import { recipientCategoryVague } from '../../../../src/check/rules/recipients/recipient-category-vague.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

test.each([
  { name: 'a name', yaml: 'recipients: [{id: a, name: Posti Oy}]', found: [] },
  {
    name: 'a category with its activity',
    yaml: 'recipients: [{id: a, category: Carriers, activity: Delivery}]',
    found: [],
  },
  {
    name: 'a category with its country',
    yaml: 'recipients: [{id: a, category: Carriers, country: [FI]}]',
    found: [],
  },
  {
    name: 'a category with a reason',
    yaml: 'recipients: [{id: a, category: Carriers, whyNotNamed: It depends on the order.}]',
    found: [],
  },
  {
    name: 'a generic category is another finding',
    yaml: 'recipients: [{id: a, category: Our partners}]',
    found: [],
  },
  {
    name: 'authorities under a law',
    yaml: 'recipients: [{id: a, category: Tax authorities, role: authority, law: [{name: Tax Act}]}]',
    found: [],
  },
  {
    name: 'the public',
    yaml: 'recipients: [{id: a, category: Readers of the website, role: public}]',
    found: [],
  },
  { name: 'no recipients', yaml: 'recipients: {none: Nobody receives your data.}', found: [] },
  {
    name: 'a label alone',
    yaml: 'recipients: [{id: a, category: Carriers}]',
    found: ['3: The category of recipients "Carriers" (a) has a label only (Article 13(1)(e)).'],
  },
  {
    name: 'authorities without a law',
    yaml: 'recipients: [{id: a, category: Authorities, role: authority}]',
    found: ['3: The category of recipients "Authorities" (a) has a label only (Article 13(1)(e)).'],
  },
])('$name', ({ yaml, found }) => {
  expect(findingsOf(recipientCategoryVague, noticeOf(yaml))).toEqual(found);
});
