import { expect, test } from 'vitest';
import { changesUntold } from '../../../../src/check/rules/changes/changes-untold.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

const message = (line: number) =>
  `${line}: The notice does not say how changes to it are told (Article 12(1)).`;

test.each([
  { name: 'a channel', yaml: 'changes: {tell: [email]}', found: [] },
  { name: 'a promise', yaml: 'changes: {promise: We write to you.}', found: [] },
  { name: 'silence', yaml: 'complaint: {authority: FI}', found: [message(2)] },
  { name: 'a time only', yaml: 'changes: {before: P30D}', found: [message(3)] },
])('$name', ({ yaml, found }) => {
  expect(findingsOf(changesUntold, noticeOf(yaml))).toEqual(found);
});
