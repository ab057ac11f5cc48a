import { expect, test } from 'vitest';
import { childConsentWithoutGuardian } from '../../../../src/check/rules/children/child-consent-without-guardian.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

test.each([
  {
    name: 'a guardian',
    yaml: `children: {offeredDirectly: true, guardian: We ask by e-mail.}
purposes: [{id: game, name: Game, bases: [{basis: consent}]}]`,
    found: [],
  },
  {
    name: 'no consent',
    yaml: `children: {offeredDirectly: true}
purposes: [{id: game, name: Game, bases: [{basis: contract}]}]`,
    found: [],
  },
  {
    name: 'no guardian',
    yaml: `children: {offeredDirectly: true, ageLimit: 13}
purposes: [{id: game, name: Game, bases: [{basis: consent}]}]`,
    found: [
      '3: The service is offered directly to children and rests on consent, but the notice does not say how the guardian of a child below the age limit consents or gives authorisation (Article 8(1)).',
    ],
  },
])('$name', ({ yaml, found }) => {
  expect(findingsOf(childConsentWithoutGuardian, noticeOf(yaml))).toEqual(found);
});

test('in Finnish', () => {
  const yaml = `children: {offeredDirectly: true, ageLimit: 13}
purposes: [{id: game, name: Game, bases: [{basis: consent}]}]`;
  expect(findingsOf(childConsentWithoutGuardian, noticeOf(yaml, 'Text.', 'fi'), 'fi')).toEqual([
    '3: Palvelua tarjotaan suoraan lapsille ja käsittely perustuu suostumukseen, mutta selosteessa ei kerrota, miten ikärajaa nuoremman lapsen huoltaja antaa suostumuksen tai valtuutuksen (8 artiklan 1 kohta).',
  ]);
});
