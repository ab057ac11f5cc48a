import { expect, test } from 'vitest';
import { publicAuthorityLegitimateInterests } from '../../../../src/check/rules/purposes/public-authority-legitimate-interests.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

test.each([
  {
    name: 'a company',
    yaml: `controller: {name: Shop Ltd}
purposes: [{id: fraud, name: Safety, bases: [{basis: legitimate-interests}]}]`,
    found: [],
  },
  {
    name: 'a public task',
    yaml: `controller: {name: Agency, publicBody: true}
purposes: [{id: fraud, name: Safety, bases: [{basis: public-task}]}]`,
    found: [],
  },
  {
    name: 'an authority with a legitimate interest',
    yaml: `controller: {name: Agency, publicBody: true}
purposes:
  - id: fraud
    name: Safety
    bases: [{basis: legitimate-interests}]`,
    found: [
      '7: The purpose "Safety" (fraud) rests on legitimate interests, but the controller is a public authority or body. An authority cannot rely on them in the performance of its tasks (Article 6(1), second subparagraph).',
    ],
  },
])('$name', ({ yaml, found }) => {
  expect(findingsOf(publicAuthorityLegitimateInterests, noticeOf(yaml))).toEqual(found);
});

test('in Finnish', () => {
  const yaml = `controller: {name: Agency, publicBody: true}
purposes:
  - id: fraud
    name: Safety
    bases: [{basis: legitimate-interests}]`;
  expect(
    findingsOf(publicAuthorityLegitimateInterests, noticeOf(yaml, 'Text.', 'fi'), 'fi'),
  ).toEqual([
    '7: Käyttötarkoituksen "Safety" (fraud) peruste on oikeutettu etu, mutta rekisterinpitäjä on viranomainen tai julkishallinnon elin. Viranomainen ei voi nojata siihen tehtäviensä hoitamisessa (6 artiklan 1 kohdan toinen alakohta).',
  ]);
});
