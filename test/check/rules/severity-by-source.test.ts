import { expect, test } from 'vitest';
import type { Severity } from '../../../schema/severity.ts';
import { everyRule } from '../../../src/check/run/packs.ts';
import { checkNotice } from '../../../src/check/run/run.ts';
import type { RuleName } from '../../../src/words/spoken.ts';
import { noticeOf } from '../../support/notices.ts';

/** What is asked by guidelines or is merely useful never blocks a release; what the law's own words ask does. */
const cases: [about: string, rule: RuleName, severity: Severity, yaml: string][] = [
  [
    'whether a register is public',
    'source-without-accessibility',
    'info',
    'sources: [{id: register, kind: public-register, name: Trade Register}]',
  ],
  [
    'whose interest it is',
    'legitimate-interest-holder-unstated',
    'info',
    'purposes: [{id: p, name: P, bases: [{basis: legitimate-interests, interest: detecting fraud}]}]',
  ],
  [
    'the age of consent',
    'child-consent-without-age-limit',
    'warning',
    `children: {offeredDirectly: true}
purposes: [{id: p, name: P, bases: [{basis: consent}]}]`,
  ],
  [
    'the consent of guardians',
    'child-consent-without-guardian',
    'warning',
    `children: {offeredDirectly: true, ageLimit: 13}
purposes: [{id: p, name: P, bases: [{basis: consent}]}]`,
  ],
  [
    'what follows where giving is voluntary',
    'providing-without-consequences',
    'info',
    'providing: [{required: no}]',
  ],
  [
    'what follows where a contract asks for data',
    'providing-without-consequences',
    'error',
    'providing: [{required: by-contract}]',
  ],
  [
    'a representative, which an establishment in the Union makes needless',
    'representative-missing',
    'warning',
    'controller: {name: Shop Inc, country: US}',
  ],
  [
    'portability of data that were given',
    'right-denied',
    'error',
    `purposes: [{id: p, name: P, bases: [{basis: contract}]}]
rights: {portability: {none: You may not.}}`,
  ],
  [
    'portability of data that were only observed, which guidelines count as given',
    'right-denied',
    'warning',
    `purposes: [{id: p, name: P, data: [visits], bases: [{basis: contract}]}]
dataCategories: [{id: visits, name: Visits, sources: [observed]}]
rights: {portability: {none: You may not.}}`,
  ],
  [
    'the same where it is left out for a purpose',
    'right-purposes-incomplete',
    'warning',
    `purposes:
  - {id: p, name: P, bases: [{basis: contract}]}
  - {id: q, name: Q, data: [visits], bases: [{basis: contract}]}
dataCategories: [{id: visits, name: Visits, sources: [observed]}]
rights: {portability: {text: You may., purposes: [p]}}`,
  ],
];

test.each(cases)('%s: %s is %s', (_, name, severity, yaml) => {
  const found = checkNotice(noticeOf(yaml), {
    rules: everyRule.filter((rule) => rule.name === name),
    day: '2026-11-01',
    speak: 'en',
    archived: false,
  });
  expect(found.map((finding) => finding.severity)).toEqual([severity]);
});
