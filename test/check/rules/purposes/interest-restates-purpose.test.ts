import { expect, test } from 'vitest';
import { interestRestatesPurpose } from '../../../../src/check/rules/purposes/interest-restates-purpose.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

test.each([
  {
    name: 'an interest',
    yaml: 'purposes: [{id: a, name: Security, bases: [{basis: legitimate-interests, interest: stopping attacks on our servers}]}]',
    found: [],
  },
  {
    name: 'no interest is another finding',
    yaml: 'purposes: [{id: a, name: Security, bases: [{basis: legitimate-interests}]}]',
    found: [],
  },
  {
    name: 'more than the name',
    yaml: 'purposes: [{id: a, name: Uutiskirje, bases: [{basis: legitimate-interests, interest: Etumme on myydä aiemmille ostajille lisää}]}]',
    found: [],
  },
  {
    name: 'the name',
    yaml: 'purposes: [{id: a, name: Direct marketing, bases: [{basis: legitimate-interests, interest: Direct marketing}]}]',
    found: [
      '3: The legitimate interest of the purpose "Direct marketing" (a) ("Direct marketing") does not tell what the controller or a third party gains by the processing (Article 13(1)(d)).',
    ],
  },
  {
    name: 'the name in other forms',
    yaml: 'purposes: [{id: a, name: Asiakassuhteen hoitaminen, bases: [{basis: legitimate-interests, interest: Oikeutettu etumme on asiakassuhteiden hoitaminen}]}]',
    found: [
      '3: The legitimate interest of the purpose "Asiakassuhteen hoitaminen" (a) ("Oikeutettu etumme on asiakassuhteiden hoitaminen") does not tell what the controller or a third party gains by the processing (Article 13(1)(d)).',
    ],
  },
  {
    name: 'what any undertaking wants',
    yaml: 'purposes: [{id: a, name: Analys, bases: [{basis: legitimate-interests, interest: Vårt intresse att utveckla verksamheten}]}]',
    found: [
      '3: The legitimate interest of the purpose "Analys" (a) ("Vårt intresse att utveckla verksamheten") does not tell what the controller or a third party gains by the processing (Article 13(1)(d)).',
    ],
  },
  {
    name: 'business needs',
    yaml: 'purposes: [{id: a, name: Reports, bases: [{basis: legitimate-interests, interest: Our business needs}]}]',
    found: [
      '3: The legitimate interest of the purpose "Reports" (a) ("Our business needs") does not tell what the controller or a third party gains by the processing (Article 13(1)(d)).',
    ],
  },
])('$name', ({ yaml, found }) => {
  expect(findingsOf(interestRestatesPurpose, noticeOf(yaml))).toEqual(found);
});
