import { expect, test } from 'vitest';
import { directMarketingObjectionMissing } from '../../../../src/check/rules/rights/direct-marketing-objection-missing.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

const marketing = 'purposes: [{id: news, name: Newsletter, marketing: {channels: [email]}}]\n';

test.each([
  {
    name: 'no marketing',
    yaml: 'purposes: [{id: orders, name: Orders}]\nrights: {access: {text: You may.}}',
    found: [],
  },
  {
    name: 'the right is told',
    yaml: `${marketing}rights: {directMarketing: {text: You may.}}`,
    found: [],
  },
  { name: 'no rights at all', yaml: marketing, found: [] },
  {
    name: 'only the general right',
    yaml: `${marketing}rights: {objection: {text: You may.}}`,
    found: [
      '4: The purpose "Newsletter" is direct marketing, but the notice does not tell of the right to object to it (Article 21(2) and (4)). The right is absolute: the reader need give no reason.',
    ],
  },
])('$name', ({ yaml, found }) => {
  expect(findingsOf(directMarketingObjectionMissing, noticeOf(yaml))).toEqual(found);
});
