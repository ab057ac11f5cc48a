import { expect, test } from 'vitest';
import { controllerWithoutContact } from '../../../../src/check/rules/controller/controller-without-contact.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

test.each([
  {
    name: 'an e-mail address',
    yaml: 'controller: {name: Shop Ltd, country: FI, email: [a@shop.example]}',
    found: [],
  },
  {
    name: 'a postal address only',
    yaml: 'controller: {name: Shop Ltd, address: {poBox: PL 1, city: Turku}}',
    found: [],
  },
  {
    name: 'a contact person with a phone number',
    yaml: 'controller: {name: Shop Ltd, contact: {role: Customer service, phone: "+358 1"}}',
    found: [],
  },
  {
    name: 'no controller at all',
    yaml: 'purposes: []',
    found: [],
  },
  {
    name: 'no contact details',
    yaml: 'controller: {name: Shop Ltd}',
    found: [
      '3: The controller "Shop Ltd" has no contact details. A reader must be told at least one way to reach it (Article 13(1)(a)).',
    ],
  },
  {
    name: 'a town only',
    yaml: `controller:
  name: Shop Ltd
  address: {city: Turku}`,
    found: [
      '3: The controller "Shop Ltd" has no contact details. A reader must be told at least one way to reach it (Article 13(1)(a)).',
    ],
  },
])('$name', ({ yaml, found }) => {
  expect(findingsOf(controllerWithoutContact, noticeOf(yaml))).toEqual(found);
});

test('in Finnish', () => {
  const yaml = 'controller: {name: Shop Ltd}';
  expect(findingsOf(controllerWithoutContact, noticeOf(yaml, 'Text.', 'fi'), 'fi')).toEqual([
    '3: Rekisterinpitäjällä "Shop Ltd" ei ole yhteystietoja. Lukijalle on kerrottava vähintään yksi tapa ottaa yhteyttä (13 artiklan 1 kohdan a alakohta).',
  ]);
});
