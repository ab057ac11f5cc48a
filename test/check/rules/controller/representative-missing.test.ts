import { expect, test } from 'vitest';
import { representativeMissing } from '../../../../src/check/rules/controller/representative-missing.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

test.each([
  {
    name: 'a controller in the EEA',
    yaml: 'controller: {name: Shop Ltd, country: NO}',
    found: [],
  },
  {
    name: 'a representative',
    yaml: `controller: {name: Shop Ltd, country: US}
representative: {name: Deputy Oy, email: a@deputy.example}`,
    found: [],
  },
  {
    name: 'the words that none is needed',
    yaml: `controller: {name: Shop Ltd, country: US}
representative: {none: We have an office in Turku.}`,
    found: [],
  },
  {
    name: 'a public body',
    yaml: 'controller: {name: Agency, country: US, publicBody: true}',
    found: [],
  },
  {
    name: 'Åland',
    yaml: 'controller: {name: Shop Ltd, country: AX}',
    found: [],
  },
  {
    name: 'no representative',
    yaml: 'controller: {name: Shop Ltd, country: US}',
    found: [
      '3: The country of the controller "Shop Ltd" is United States, but the notice names no representative in the Union (Article 13(1)(a) and Article 27(1)).',
    ],
  },
])('$name', ({ yaml, found }) => {
  expect(findingsOf(representativeMissing, noticeOf(yaml))).toEqual(found);
});

test('in Finnish', () => {
  const yaml = 'controller: {name: Shop Ltd, country: US}';
  expect(findingsOf(representativeMissing, noticeOf(yaml, 'Text.', 'fi'), 'fi')).toEqual([
    '3: Rekisterinpitäjän "Shop Ltd" maa on Yhdysvallat, mutta selosteessa ei kerrota sen edustajaa unionissa (13 artiklan 1 kohdan a alakohta ja 27 artiklan 1 kohta).',
  ]);
});

test('in Swedish', () => {
  const yaml = 'controller: {name: Shop Ltd, country: US}';
  expect(findingsOf(representativeMissing, noticeOf(yaml, 'Text.', 'sv'), 'sv')).toEqual([
    '3: Den personuppgiftsansvarige "Shop Ltd" finns i landet USA, men beskrivningen anger ingen företrädare i unionen (artikel 13.1 a och artikel 27.1).',
  ]);
});
