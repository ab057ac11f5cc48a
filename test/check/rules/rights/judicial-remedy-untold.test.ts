import { expect, test } from 'vitest';
import { judicialRemedyUntold } from '../../../../src/check/rules/rights/judicial-remedy-untold.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

type Case = { name: string; yaml: string; found: string[]; body?: string };

test.each<Case>([
  {
    name: 'in a fact',
    yaml: `rights: {access: {text: You can get a copy of your data.}}
complaint: {authority: FI, text: You can go to court.}`,
    found: [],
  },
  {
    name: 'in the text',
    yaml: `rights: {access: {text: You can get a copy of your data.}}
complaint: {authority: FI}`,
    body: 'Voit viedä asian tuomioistuimeen.',
    found: [],
  },
  {
    name: 'no complaint is another finding',
    yaml: 'rights: {access: {text: You can get a copy of your data.}}',
    found: [],
  },
  {
    name: 'not told',
    yaml: `rights: {access: {text: You can get a copy of your data.}}
complaint: {authority: FI}`,
    found: ['4: The notice does not mention the right to go to court (Article 79(1)).'],
  },
])('$name', ({ yaml, body, found }) => {
  expect(findingsOf(judicialRemedyUntold, noticeOf(yaml, body))).toEqual(found);
});
