import { expect, test } from 'vitest';
import { basisWithoutLaw } from '../../../../src/check/rules/purposes/basis-without-law.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

test.each([
  {
    name: 'a law',
    yaml: 'purposes: [{id: a, name: Books, bases: [{basis: legal-obligation, law: [{name: Accounting Act}]}]}]',
    found: [],
  },
  {
    name: 'a basis that needs none',
    yaml: 'purposes: [{id: a, name: Orders, bases: [{basis: contract}]}]',
    found: [],
  },
  {
    name: 'the law of the condition of Article 9 is another finding',
    yaml: 'purposes: [{id: a, name: Sick pay, bases: [{basis: legal-obligation, article9: b}]}]',
    found: [],
  },
  {
    name: 'a legal obligation without it',
    yaml: 'purposes: [{id: a, name: Books, bases: [{basis: legal-obligation}]}]',
    found: [
      '3: The purpose "Books" (a) rests on legal obligation, but the law is not named (Article 6(3) and Article 13(1)(c)).',
    ],
  },
  {
    name: 'a public task without it',
    yaml: 'purposes: [{id: a, name: School, bases: [{basis: contract}, {basis: public-task}]}]',
    found: [
      '3: The purpose "School" (a) rests on public task, but the law is not named (Article 6(3) and Article 13(1)(c)).',
    ],
  },
])('$name', ({ yaml, found }) => {
  expect(findingsOf(basisWithoutLaw, noticeOf(yaml))).toEqual(found);
});
