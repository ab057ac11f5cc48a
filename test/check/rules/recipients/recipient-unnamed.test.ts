import { expect, test } from 'vitest';
import { recipientUnnamed } from '../../../../src/check/rules/recipients/recipient-unnamed.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

test.each([
  { name: 'a name', yaml: 'recipients: [{id: post, name: Posti Oy}]', found: [] },
  { name: 'a category', yaml: 'recipients: [{id: post, category: Couriers}]', found: [] },
  { name: 'members', yaml: 'recipients: [{id: post, members: [Posti Oy]}]', found: [] },
  { name: 'no recipients', yaml: 'recipients: {none: Nobody receives your data.}', found: [] },
  {
    name: 'neither',
    yaml: 'recipients: [{id: post, role: processor}]',
    found: ['3: The recipient `post` has neither a name nor a category (Article 13(1)(e)).'],
  },
])('$name', ({ yaml, found }) => {
  expect(findingsOf(recipientUnnamed, noticeOf(yaml))).toEqual(found);
});
