import { expect, test } from 'vitest';
import { personalIdentityCodeWithoutGround } from '../../../../../src/check/rules/national/FI/personal-identity-code-without-ground.ts';
import { noticeOf } from '../../../../support/notices.ts';
import { findingsOf } from '../../../support.ts';

test.each([
  {
    name: 'a law',
    yaml: `purposes: [{id: a, name: Pay, data: [c], bases: [{basis: legal-obligation, law: [{name: Tax Act}]}]}]
dataCategories: [{id: c, name: Code, nationalId: true}]`,
    found: [],
  },
  {
    name: 'consent',
    yaml: `purposes: [{id: a, name: Study, data: [c], bases: [{basis: consent}]}]
dataCategories: [{id: c, name: Code, nationalId: true}]`,
    found: [],
  },
  {
    name: 'no such code',
    yaml: `purposes: [{id: a, name: Pay, data: [c], bases: [{basis: contract}]}]
dataCategories: [{id: c, name: Name}]`,
    found: [],
  },
  {
    name: 'no basis is another finding',
    yaml: `purposes: [{id: a, name: Pay, data: [c]}]
dataCategories: [{id: c, name: Code, nationalId: true}]`,
    found: [],
  },
  {
    name: 'a contract alone',
    yaml: `purposes: [{id: a, name: Pay, data: [c], bases: [{basis: contract}]}]
dataCategories: [{id: c, name: Code, nationalId: true}]`,
    found: [
      '3: The purpose "Pay" (a) uses the personal identity code, but no ground for it is told (Data Protection Act 1050/2018, section 29; Article 87).',
    ],
  },
])('$name', ({ yaml, found }) => {
  expect(findingsOf(personalIdentityCodeWithoutGround, noticeOf(yaml))).toEqual(found);
});
