import { expect, test } from 'vitest';
import { complaintElsewhereUntold } from '../../../../src/check/rules/rights/complaint-elsewhere-untold.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

type Case = { name: string; yaml: string; found: string[]; body?: string };

test.each<Case>([
  { name: 'told', yaml: 'complaint: {authority: FI, elsewhere: true}', found: [] },
  {
    name: 'in the text',
    yaml: 'complaint: {authority: FI}',
    body: 'You can also complain where you live.',
    found: [],
  },
  { name: 'declared untold', yaml: 'complaint: {authority: FI, elsewhere: false}', found: [] },
  { name: 'no complaint is another finding', yaml: 'requests: {fee: Free.}', found: [] },
  {
    name: 'not told',
    yaml: 'complaint: {authority: FI}',
    found: [
      '3: The notice does not say that a complaint can also be made in the EU or EEA country where one lives or works, or where the infringement took place (Article 77(1)).',
    ],
  },
])('$name', ({ yaml, body, found }) => {
  expect(findingsOf(complaintElsewhereUntold, noticeOf(yaml, body))).toEqual(found);
});
