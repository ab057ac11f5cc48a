import { expect, test } from 'vitest';
import { noticeForChildrenMissing } from '../../../../src/check/rules/children/notice-for-children-missing.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

const offered = 'children: {offeredDirectly: true}';
const message =
  '3: The service is offered to children, but there is no notice written for children (Article 12(1)).';

test.each([
  {
    name: 'a text for children',
    yaml: 'children: {offeredDirectly: true, childVersion: "https://a.example/x"}',
    found: [],
  },
  { name: 'no children', yaml: 'children: {none: We do not serve children.}', found: [] },
  { name: 'not offered to them', yaml: 'children: {offeredDirectly: false}', found: [] },
  {
    name: 'a notice for children',
    yaml: `${offered}\ndataSubjects: [{id: pupils, name: You, children: true}]`,
    found: [],
  },
  { name: 'only a text for adults', yaml: offered, found: [message] },
  {
    name: 'for adults and children',
    yaml: `${offered}\ndataSubjects: [{id: pupils, name: Pupils, children: true}, {id: b, name: Parents}]`,
    found: [message],
  },
])('$name', ({ yaml, found }) => {
  expect(findingsOf(noticeForChildrenMissing, noticeOf(yaml))).toEqual(found);
});
