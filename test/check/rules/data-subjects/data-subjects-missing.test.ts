import { expect, test } from 'vitest';
import { dataSubjectsMissing } from '../../../../src/check/rules/data-subjects/data-subjects-missing.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

const message = 'The notice does not say whom it is about (Article 12(1)).';

test.each([
  { name: 'a group', yaml: 'dataSubjects: [{id: customers, name: Customers}]', found: [] },
  { name: 'none', yaml: 'purposes: [{id: a, name: A}]', found: [`3: ${message}`] },
  { name: 'an empty list', yaml: 'dataSubjects: []', found: [`3: ${message}`] },
])('$name', ({ yaml, found }) => {
  expect(findingsOf(dataSubjectsMissing, noticeOf(yaml))).toEqual(found);
});
