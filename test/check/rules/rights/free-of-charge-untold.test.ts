import { expect, test } from 'vitest';
import { freeOfChargeUntold } from '../../../../src/check/rules/rights/free-of-charge-untold.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

type Case = { name: string; yaml: string; found: string[]; body?: string };

test.each<Case>([
  {
    name: 'a fact',
    yaml: `rights: {access: {text: You can get a copy of your data.}}
requests: {fee: Requests are free.}`,
    found: [],
  },
  {
    name: 'in the text',
    yaml: 'rights: {access: {text: You can get a copy of your data.}}',
    body: 'Pyynnöt ovat maksuttomia.',
    found: [],
  },
  {
    name: 'a fee is another finding',
    yaml: 'rights: {access: {text: You can get a copy of your data.}}',
    body: 'We charge 10 euros.',
    found: [],
  },
  { name: 'no rights is another finding', yaml: 'requests: {answerWithin: P1M}', found: [] },
  {
    name: 'not told',
    yaml: 'rights: {access: {text: You can get a copy of your data.}}',
    found: ['3: The notice does not say that requests are free of charge (Article 12(5)).'],
  },
])('$name', ({ yaml, body, found }) => {
  expect(findingsOf(freeOfChargeUntold, noticeOf(yaml, body))).toEqual(found);
});
