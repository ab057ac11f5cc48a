import { expect, test } from 'vitest';
import { rightsMissing } from '../../../../src/check/rules/rights/rights-missing.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

const message = '3: The notice does not tell of the rights of the data subject (Article 13(2)(b)).';

test.each([
  { name: 'a right', yaml: 'rights: {access: {text: You may.}}', found: [] },
  { name: 'silence', yaml: 'complaint: {authority: FI}', found: [message] },
  { name: 'an empty block', yaml: 'rights: {note: later}', found: [message] },
])('$name', ({ yaml, found }) => {
  expect(findingsOf(rightsMissing, noticeOf(yaml))).toEqual(found);
});
