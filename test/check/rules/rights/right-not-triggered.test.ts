import { expect, test } from 'vitest';
import { rightNotTriggered } from '../../../../src/check/rules/rights/right-not-triggered.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

test.each([
  {
    name: 'a right that arises',
    yaml: `purposes: [{id: a, name: A, bases: [{basis: contract}]}]
rights: {portability: {text: You can move your data.}}`,
    found: [],
  },
  {
    name: 'a limited right',
    yaml: `purposes: [{id: a, name: A, bases: [{basis: legal-obligation}]}]
rights: {portability: {text: You can move your data., limits: On consent.}}`,
    found: [],
  },
  {
    name: 'objection to marketing',
    yaml: `purposes: [{id: a, name: A, bases: [{basis: consent}], marketing: {channels: [email]}}]
rights: {objection: {text: You can object to it.}}`,
    found: [],
  },
  {
    name: 'a purpose without a basis is another finding',
    yaml: `purposes: [{id: a, name: A}]
rights: {portability: {text: You can move your data.}}`,
    found: [],
  },
  {
    name: 'withdrawal without consent',
    yaml: `purposes: [{id: a, name: A, bases: [{basis: legal-obligation}]}]
rights: {withdrawal: {text: You can withdraw your consent.}}`,
    found: [
      '4: The notice promises the right to withdraw consent, but the legal basis of no purpose gives rise to it (Article 12(1)).',
    ],
  },
  {
    name: 'objection and portability',
    yaml: `purposes: [{id: a, name: A, bases: [{basis: legal-obligation}]}]
rights: {objection: {text: You can object to it.}, portability: {text: You can move it.}}`,
    found: [
      '4: The notice promises the right to object, but the legal basis of no purpose gives rise to it (Article 12(1)).',
      '4: The notice promises the right to data portability, but the legal basis of no purpose gives rise to it (Article 12(1)).',
    ],
  },
])('$name', ({ yaml, found }) => {
  expect(findingsOf(rightNotTriggered, noticeOf(yaml))).toEqual(found);
});
