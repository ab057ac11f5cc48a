import { expect, test } from 'vitest';
import { providingContradictsSources } from '../../../../src/check/rules/providing/providing-contradicts-sources.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

test.each([
  {
    name: 'observed data',
    yaml: `purposes: [{id: cctv, name: Cameras, data: [footage], providing: [{required: not-applicable}]}]
dataCategories: [{id: footage, name: Footage, sources: [observed]}]`,
    found: [],
  },
  {
    name: 'told for the data that are given',
    yaml: `purposes: [{id: orders, name: Orders, data: [contact, logs], providing: [{required: by-contract, data: [contact]}, {required: not-applicable, data: [logs]}]}]
dataCategories: [{id: contact, name: Contact, sources: [data-subject]}, {id: logs, name: Logs, sources: [observed]}]`,
    found: [],
  },
  {
    name: 'given data',
    yaml: `purposes:
  - id: orders
    name: Orders
    data: [contact]
    providing: [{required: not-applicable}]
dataCategories: [{id: contact, name: Contact, sources: [data-subject]}]`,
    found: [
      '7: The purpose "Orders" (orders) says that the data are not asked of the data subject (not-applicable), although some of them (contact) come from that person. Then the notice must say whether they must be given (Article 13(2)(e)).',
    ],
  },
  {
    name: 'given data and a default',
    yaml: `purposes:
  - id: orders
    name: Orders
    data: [contact]
providing: [{required: not-applicable}]
dataCategories: [{id: contact, name: Contact, sources: [data-subject]}]`,
    found: [
      '4: The purpose "Orders" (orders) says that the data are not asked of the data subject (not-applicable), although some of them (contact) come from that person. Then the notice must say whether they must be given (Article 13(2)(e)).',
    ],
  },
])('$name', ({ yaml, found }) => {
  expect(findingsOf(providingContradictsSources, noticeOf(yaml))).toEqual(found);
});

test('in Finnish', () => {
  const yaml = `purposes:
  - id: orders
    name: Orders
    data: [contact]
    providing: [{required: not-applicable}]
dataCategories: [{id: contact, name: Contact, sources: [data-subject]}]`;
  expect(findingsOf(providingContradictsSources, noticeOf(yaml, 'Text.', 'fi'), 'fi')).toEqual([
    '7: Käyttötarkoituksesta "Orders" (orders) sanotaan, ettei tietoja kysytä rekisteröidyltä (not-applicable), vaikka osa niistä (contact) saadaan häneltä itseltään. Silloin on kerrottava, onko ne pakko antaa (13 artiklan 2 kohdan e alakohta).',
  ]);
});
