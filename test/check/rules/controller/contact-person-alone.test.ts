import { expect, test } from 'vitest';
import { contactPersonAlone } from '../../../../src/check/rules/controller/contact-person-alone.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

test.each([
  {
    name: 'a role',
    yaml: 'controller: {name: Shop Oy, contact: {role: Privacy matters}}',
    found: [],
  },
  {
    name: 'a person with a role',
    yaml: 'controller: {name: Shop Oy, contact: {person: Maija Malli, role: Lawyer}}',
    found: [],
  },
  {
    name: 'a person beside a shared address',
    yaml: 'controller: {name: Shop Oy, email: [a@shop.example], contact: {person: Maija Malli}}',
    found: [],
  },
  {
    name: 'a person beside a form',
    yaml: 'controller: {name: Shop Oy, form: https://shop.example/contact, contact: {person: Maija Malli}}',
    found: [],
  },
  {
    name: 'a person alone',
    yaml: 'controller: {name: Shop Oy, contact: {person: Maija Malli, email: maija@shop.example}}',
    found: [
      '3: Only a person (Maija Malli) is named for contact, neither a role nor a shared address (Article 13(1)(a) and Article 5(1)(c)).',
    ],
  },
])('$name', ({ yaml, found }) => {
  expect(findingsOf(contactPersonAlone, noticeOf(yaml))).toEqual(found);
});
