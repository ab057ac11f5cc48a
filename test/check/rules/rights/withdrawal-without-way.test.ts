import { expect, test } from 'vitest';
import { withdrawalWithoutWay } from '../../../../src/check/rules/rights/withdrawal-without-way.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

type Case = { name: string; yaml: string; found: string[]; body?: string };

test.each<Case>([
  {
    name: 'a way',
    yaml: `purposes: [{id: a, name: A, bases: [{basis: consent}]}]
rights: {withdrawal: {text: You can withdraw it., how: By phone.}}`,
    found: [],
  },
  {
    name: 'in the sentence',
    yaml: `purposes: [{id: a, name: A, bases: [{basis: consent}]}]
rights: {withdrawal: {text: Voit peruuttaa suostumuksesi uutiskirjeen linkistä.}}`,
    found: [],
  },
  {
    name: 'in the text',
    yaml: `purposes: [{id: a, name: A, bases: [{basis: consent}]}]
rights: {withdrawal: {text: You can withdraw it.}}`,
    body: 'Withdraw your consent in your settings.',
    found: [],
  },
  {
    name: 'no consent',
    yaml: `purposes: [{id: a, name: A, bases: [{basis: contract}]}]
rights: {withdrawal: {text: You can withdraw it.}}`,
    found: [],
  },
  {
    name: 'no withdrawal is another finding',
    yaml: 'purposes: [{id: a, name: A, bases: [{basis: consent}]}]',
    found: [],
  },
  {
    name: 'no way',
    yaml: `purposes: [{id: a, name: A, bases: [{basis: consent}]}]
rights: {withdrawal: {text: You can withdraw your consent at any time.}}`,
    body: 'Withdrawal does not affect earlier processing.',
    found: ['4: Consent can be withdrawn, but the notice does not say how (Article 7(3)).'],
  },
])('$name', ({ yaml, body, found }) => {
  expect(findingsOf(withdrawalWithoutWay, noticeOf(yaml, body))).toEqual(found);
});
