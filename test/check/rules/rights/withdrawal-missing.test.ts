import { expect, test } from 'vitest';
import { withdrawalMissing } from '../../../../src/check/rules/rights/withdrawal-missing.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

const purpose = (bases: string) => `purposes: [{id: news, name: News, bases: [${bases}]}]\n`;
const message =
  '4: The purpose "News" (news) rests on consent, but the notice does not tell of the right to withdraw it at any time (Article 13(2)(c) and Article 7(3)).';

test.each([
  {
    name: 'stated',
    yaml: `${purpose('{basis: consent}')}rights: {withdrawal: {text: You may.}}`,
    found: [],
  },
  {
    name: 'no consent',
    yaml: `${purpose('{basis: contract}')}rights: {access: {text: You may.}}`,
    found: [],
  },
  { name: 'no rights at all', yaml: purpose('{basis: consent}'), found: [] },
  {
    name: 'left out',
    yaml: `${purpose('{basis: consent}')}rights: {access: {text: You may.}}`,
    found: [message],
  },
  {
    name: 'explicit consent to special categories',
    yaml: `${purpose('{basis: legal-obligation, article9: a}')}rights: {access: {text: You may.}}`,
    found: [message],
  },
  {
    name: 'denied, although Article 23 does not reach it',
    yaml: `${purpose('{basis: consent}')}rights: {withdrawal: {none: You may not.}}`,
    found: [message],
  },
])('$name', ({ yaml, found }) => {
  expect(findingsOf(withdrawalMissing, noticeOf(yaml))).toEqual(found);
});
