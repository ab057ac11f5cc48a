import { expect, test } from 'vitest';
import { representativeWithoutContact } from '../../../../src/check/rules/controller/representative-without-contact.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

test.each([
  {
    name: 'an e-mail address',
    yaml: 'representative: {name: Deputy Oy, email: a@deputy.example}',
    found: [],
  },
  {
    name: 'a postal address',
    yaml: 'representative: {name: Deputy Oy, address: {street: Katu 1}}',
    found: [],
  },
  {
    name: 'none',
    yaml: 'representative: {none: We have an office in Turku.}',
    found: [],
  },
  {
    name: 'a name only',
    yaml: 'representative: {name: Deputy Oy}',
    found: ["3: The controller's representative has no contact details (Article 13(1)(a))."],
  },
])('$name', ({ yaml, found }) => {
  expect(findingsOf(representativeWithoutContact, noticeOf(yaml))).toEqual(found);
});
