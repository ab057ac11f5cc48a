import { expect, test } from 'vitest';
import { recipientsContradicted } from '../../../../src/check/rules/consistency/recipients-contradicted.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

const none = 'recipients: {none: Nobody gets your data.}\n';
const message =
  '3: The notice says that there are no recipients ("Nobody gets your data."), but elsewhere that data are disclosed or transferred (Article 5(1)(a) and Article 13(1)(e)).';

test.each([
  { name: 'one story', yaml: `${none}transfers: {none: Nothing leaves the EEA.}`, found: [] },
  {
    name: 'recipients',
    yaml: 'recipients: [{id: post, name: A}]\ntransfers: [{id: us, country: US}]',
    found: [],
  },
  { name: 'a transfer', yaml: `${none}transfers: [{id: us, country: US}]`, found: [message] },
  {
    name: 'a purpose with a recipient',
    yaml: `${none}purposes: [{id: a, name: A, recipients: [post]}]`,
    found: [message],
  },
])('$name', ({ yaml, found }) => {
  expect(findingsOf(recipientsContradicted, noticeOf(yaml))).toEqual(found);
});
