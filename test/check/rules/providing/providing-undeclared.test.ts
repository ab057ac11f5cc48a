import { expect, test } from 'vitest';
import { providingUndeclared } from '../../../../src/check/rules/providing/providing-undeclared.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

test.each([
  {
    name: 'a default for all purposes',
    yaml: `purposes: [{id: orders, name: Orders}]
providing: [{required: by-contract}]`,
    found: [],
  },
  {
    name: 'one purpose tells it',
    yaml: 'purposes: [{id: orders, name: Orders, providing: [{required: by-contract}]}, {id: news, name: News}]',
    found: [],
  },
  {
    name: 'data are only observed',
    yaml: `purposes: [{id: cctv, name: Cameras, data: [footage]}]
dataCategories: [{id: footage, name: Footage, sources: [observed]}]`,
    found: [],
  },
  {
    name: 'data come from elsewhere',
    yaml: `purposes: [{id: leads, name: Leads, data: [firms]}]
dataCategories: [{id: firms, name: Firms, sources: [register]}]
sources: [{id: register}]`,
    found: [],
  },
  {
    name: 'no purposes',
    yaml: 'controller: {name: Shop Ltd, country: FI, email: [a@shop.example]}',
    found: [],
  },
  {
    name: 'nothing told',
    yaml: 'purposes: [{id: orders, name: Orders}, {id: news, name: News}]',
    found: [
      '3: The notice does not say whether data subjects must give their data, and what obliges them (Article 13(2)(e)).',
    ],
  },
  {
    name: 'nothing told of data from the data subject',
    yaml: `purposes: [{id: orders, name: Orders, data: [contact]}]
dataCategories: [{id: contact, name: Contact, sources: [data-subject, register]}]`,
    found: [
      '3: The notice does not say whether data subjects must give their data, and what obliges them (Article 13(2)(e)).',
    ],
  },
  {
    name: 'an entry that does not say it',
    yaml: `purposes: [{id: orders, name: Orders}]
providing: [{consequences: No delivery.}]`,
    found: [
      '4: The notice does not say whether data subjects must give their data, and what obliges them (Article 13(2)(e)).',
    ],
  },
])('$name', ({ yaml, found }) => {
  expect(findingsOf(providingUndeclared, noticeOf(yaml))).toEqual(found);
});

test('in Finnish', () => {
  const yaml = 'purposes: [{id: orders, name: Orders}, {id: news, name: News}]';
  expect(findingsOf(providingUndeclared, noticeOf(yaml, 'Text.', 'fi'), 'fi')).toEqual([
    '3: Selosteessa ei kerrota, onko rekisteröidyn pakko antaa tietojaan ja mihin velvollisuus perustuu (13 artiklan 2 kohdan e alakohta).',
  ]);
});

test('in Swedish', () => {
  const yaml = 'purposes: [{id: orders, name: Orders}, {id: news, name: News}]';
  expect(findingsOf(providingUndeclared, noticeOf(yaml, 'Text.', 'sv'), 'sv')).toEqual([
    '3: Beskrivningen anger inte om den registrerade måste lämna sina uppgifter och vad skyldigheten grundar sig på (artikel 13.2 e).',
  ]);
});
