import { expect, test } from 'vitest';
import { controllerWithOneChannel } from '../../../../src/check/rules/controller/controller-with-one-channel.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

test.each([
  {
    name: 'two ways',
    yaml: 'controller: {name: Shop Oy, email: [a@shop.example], address: {street: Example Street 1}}',
    found: [],
  },
  {
    name: 'a phone number of the contact',
    yaml: 'controller: {name: Shop Oy, email: [a@shop.example], contact: {phone: 010 123 4567}}',
    found: [],
  },
  { name: 'no way at all is another finding', yaml: 'controller: {name: Shop Oy}', found: [] },
  {
    name: 'no controller is another finding',
    yaml: 'dataSubjects: [{id: buyers, name: Buyers}]',
    found: [],
  },
  {
    name: 'e-mail only',
    yaml: 'controller: {name: Shop Oy, email: [a@shop.example]}',
    found: [
      '3: The controller can be reached in one way only (Article 13(1)(a)). The guidelines recommend several.',
    ],
  },
  {
    name: 'two addresses of one kind',
    yaml: 'controller: {name: Shop Oy, email: [a@shop.example, b@shop.example], contact: {email: c@shop.example}}',
    found: [
      '3: The controller can be reached in one way only (Article 13(1)(a)). The guidelines recommend several.',
    ],
  },
])('$name', ({ yaml, found }) => {
  expect(findingsOf(controllerWithOneChannel, noticeOf(yaml))).toEqual(found);
});
