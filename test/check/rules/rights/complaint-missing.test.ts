import { expect, test } from 'vitest';
import { complaintMissing } from '../../../../src/check/rules/rights/complaint-missing.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

const message =
  '3: The notice does not tell of the right to complain to a supervisory authority (Article 13(2)(d)).';

test.each([
  { name: 'an authority', yaml: 'complaint: {authority: FI}', found: [] },
  { name: 'a sentence', yaml: 'complaint: {text: You may complain to the authority.}', found: [] },
  { name: 'silence', yaml: 'rights: {access: {text: You may.}}', found: [message] },
  { name: 'nothing of substance', yaml: 'complaint: {elsewhere: true}', found: [message] },
])('$name', ({ yaml, found }) => {
  expect(findingsOf(complaintMissing, noticeOf(yaml))).toEqual(found);
});
