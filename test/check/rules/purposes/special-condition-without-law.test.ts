import { expect, test } from 'vitest';
import { specialConditionWithoutLaw } from '../../../../src/check/rules/purposes/special-condition-without-law.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

test.each([
  {
    name: 'explicit consent needs no law',
    yaml: 'purposes: [{id: diet, name: Diets, bases: [{basis: consent, article9: a}]}]',
    found: [],
  },
  {
    name: 'a law',
    yaml: 'purposes: [{id: sick, name: Sick leave, bases: [{basis: legal-obligation, article9: b, law: [{name: Working Life Act}]}]}]',
    found: [],
  },
  {
    name: 'no law',
    yaml: `purposes:
  - id: sick
    name: Sick leave
    bases:
      - basis: legal-obligation
        article9: b`,
    found: [
      '8: The condition "employment and social protection law" (point b) of the purpose "Sick leave" (sick) rests on a law that is not named (Article 9(2)).',
    ],
  },
])('$name', ({ yaml, found }) => {
  expect(findingsOf(specialConditionWithoutLaw, noticeOf(yaml))).toEqual(found);
});

test('in Finnish', () => {
  const yaml = `purposes:
  - id: sick
    name: Sick leave
    bases:
      - basis: legal-obligation
        article9: b`;
  expect(findingsOf(specialConditionWithoutLaw, noticeOf(yaml, 'Text.', 'fi'), 'fi')).toEqual([
    '8: Käyttötarkoituksen "Sick leave" (sick) edellytys "työoikeus ja sosiaaliturva" (b alakohta) nojaa lakiin, jota ei nimetä (9 artiklan 2 kohta).',
  ]);
});
