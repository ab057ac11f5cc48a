import { expect, test } from 'vitest';
import { criminalDataWithoutLaw } from '../../../../src/check/rules/purposes/criminal-data-without-law.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

test.each([
  {
    name: 'a law',
    yaml: `purposes: [{id: safety, name: Safety, data: [bans], bases: [{basis: legitimate-interests, article10: {name: Data Protection Act}}]}]
dataCategories: [{id: bans, name: Bans, criminal: true}]`,
    found: [],
  },
  {
    name: 'other data',
    yaml: `purposes: [{id: safety, name: Safety, data: [bans], bases: [{basis: contract}]}]
dataCategories: [{id: bans, name: Bans, criminal: false}]`,
    found: [],
  },
  {
    name: 'no law',
    yaml: `purposes:
  - id: safety
    name: Safety
    data: [bans]
    bases: [{basis: legitimate-interests}]
dataCategories: [{id: bans, name: Bans, criminal: true}]`,
    found: [
      '7: The purpose "Safety" (safety) uses data on convictions or offences (bans), but the law that allows it is not named (Article 10).',
    ],
  },
])('$name', ({ yaml, found }) => {
  expect(findingsOf(criminalDataWithoutLaw, noticeOf(yaml))).toEqual(found);
});
