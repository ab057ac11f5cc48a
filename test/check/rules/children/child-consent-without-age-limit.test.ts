import { expect, test } from 'vitest';
import { childConsentWithoutAgeLimit } from '../../../../src/check/rules/children/child-consent-without-age-limit.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

test.each([
  {
    name: 'an age limit',
    yaml: `children: {offeredDirectly: true, ageLimit: 13}
purposes: [{id: game, name: Game, bases: [{basis: consent}]}]`,
    found: [],
  },
  {
    name: 'not offered to children',
    yaml: `children: {offeredDirectly: false}
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
    name: 'none',
    yaml: `children: {none: Our services are for adults.}
purposes: [{id: game, name: Game, bases: [{basis: consent}]}]`,
    found: [],
  },
  {
    name: 'no age limit',
    yaml: `children: {offeredDirectly: true}
purposes: [{id: game, name: Game, bases: [{basis: consent}]}]`,
    found: [
      '3: The service is offered directly to children and rests on consent, but the notice does not say from which age a child can consent alone (Article 8(1)).',
    ],
  },
])('$name', ({ yaml, found }) => {
  expect(findingsOf(childConsentWithoutAgeLimit, noticeOf(yaml))).toEqual(found);
});

test('in Finnish', () => {
  const yaml = `children: {offeredDirectly: true}
purposes: [{id: game, name: Game, bases: [{basis: consent}]}]`;
  expect(findingsOf(childConsentWithoutAgeLimit, noticeOf(yaml, 'Text.', 'fi'), 'fi')).toEqual([
    '3: Palvelua tarjotaan suoraan lapsille ja käsittely perustuu suostumukseen, mutta selosteessa ei kerrota, minkä ikäinen voi antaa suostumuksen itse (8 artiklan 1 kohta).',
  ]);
});
