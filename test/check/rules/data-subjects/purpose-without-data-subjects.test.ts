import { expect, test } from 'vitest';
import { purposeWithoutDataSubjects } from '../../../../src/check/rules/data-subjects/purpose-without-data-subjects.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

const groups = 'dataSubjects: [{id: a, name: A}, {id: b, name: B}]\n';
const purposes = 'purposes: [{id: orders, name: Orders}]';

test.each([
  {
    name: 'a purpose with its group',
    yaml: `${groups}purposes: [{id: orders, name: Orders, dataSubjects: [a]}]`,
    found: [],
  },
  { name: 'one group', yaml: `dataSubjects: [{id: a, name: A}]\n${purposes}`, found: [] },
  { name: 'no groups', yaml: purposes, found: [] },
  {
    name: 'a purpose without',
    yaml: `${groups}${purposes}`,
    found: [
      '4: The purpose "Orders" (orders) does not say whom it is about, though the notice has several groups (Article 12(1)).',
    ],
  },
])('$name', ({ yaml, found }) => {
  expect(findingsOf(purposeWithoutDataSubjects, noticeOf(yaml))).toEqual(found);
});
