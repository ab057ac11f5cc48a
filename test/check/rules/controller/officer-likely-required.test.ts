import { expect, test } from 'vitest';
import { officerLikelyRequired } from '../../../../src/check/rules/controller/officer-likely-required.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

test.each([
  {
    name: 'an officer',
    yaml: `dataProtectionOfficer: {email: dpo@shop.example}
purposes: [{id: a, name: Ads, tracking: true, profiling: {}}]`,
    found: [],
  },
  {
    name: 'no officer and nothing to suspect',
    yaml: `dataProtectionOfficer: {none: We have none.}
purposes: [{id: a, name: Ads, tracking: true}]`,
    found: [],
  },
  {
    name: 'a reason that a reader sees',
    yaml: `dataProtectionOfficer: {none: "We have none, because few people are tracked."}
purposes: [{id: a, name: Ads, tracking: true, profiling: {}}]`,
    found: [],
  },
  {
    name: 'a recorded reason',
    yaml: `dataProtectionOfficer: {none: We have none., note: Assessed in May.}
purposes: [{id: a, name: Ads, tracking: true, profiling: {}}]`,
    found: [],
  },
  {
    name: 'an employer',
    yaml: `dataProtectionOfficer: {none: We have none.}
purposes: [{id: a, name: Sick pay, data: [h], bases: [{basis: legal-obligation, article9: b}]}]
dataCategories: [{id: h, name: Health, special: health}]`,
    found: [],
  },
  {
    name: 'a public body is another finding',
    yaml: `controller: {name: City, publicBody: true}
dataProtectionOfficer: {none: We have none.}
purposes: [{id: a, name: Ads, tracking: true, profiling: {}}]`,
    found: [],
  },
  {
    name: 'tracking and profiling',
    yaml: `dataProtectionOfficer: {none: We have none.}
purposes: [{id: a, name: Ads, tracking: true, profiling: {}}]`,
    found: [
      '3: There is no data protection officer, but the purpose "Ads" (a) may need one, since people are tracked and profiled (Article 37(1)(b) and Article 37(1)(c)).',
    ],
  },
  {
    name: 'data on offences',
    yaml: `dataProtectionOfficer: {none: We have none.}
purposes: [{id: a, name: Screening, data: [c]}]
dataCategories: [{id: c, name: Convictions, criminal: true}]`,
    found: [
      '3: There is no data protection officer, but the purpose "Screening" (a) may need one, since special categories of data or data on offences are used (Article 37(1)(b) and Article 37(1)(c)).',
    ],
  },
])('$name', ({ yaml, found }) => {
  expect(findingsOf(officerLikelyRequired, noticeOf(yaml))).toEqual(found);
});
