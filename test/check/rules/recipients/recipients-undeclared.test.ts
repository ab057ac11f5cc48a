import { expect, test } from 'vitest';
import { recipientsUndeclared } from '../../../../src/check/rules/recipients/recipients-undeclared.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

const message =
  'The notice says neither who receives the personal data nor that nobody does (Article 13(1)(e)). Processors are recipients too.';

test.each([
  { name: 'recipients', yaml: 'recipients: [{id: post, name: Posti Oy}]', found: [] },
  {
    name: 'declared absent',
    yaml: 'recipients: {none: We disclose your data to nobody.}',
    found: [],
  },
  { name: 'silence', yaml: 'purposes: [{id: orders, name: Orders}]', found: [`3: ${message}`] },
  { name: 'an empty list', yaml: 'recipients: []', found: [`3: ${message}`] },
  { name: 'recipients that cannot be read', yaml: 'recipients: {somebody: x}', found: [] },
])('$name', ({ yaml, found }) => {
  expect(findingsOf(recipientsUndeclared, noticeOf(yaml))).toEqual(found);
});
