import { expect, test } from 'vitest';
import { jointControllersWithoutContactPoint } from '../../../../src/check/rules/controller/joint-controllers-without-contact-point.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

test.each([
  {
    name: 'a contact point',
    yaml: 'jointControllers: [{id: club, arrangement: We answer requests., contactPoint: privacy@shop.example}]',
    found: [],
  },
  { name: 'no joint controllers', yaml: 'jointControllers: {none: We decide alone.}', found: [] },
  { name: 'no arrangement is another finding', yaml: 'jointControllers: [{id: club}]', found: [] },
  {
    name: 'no contact point',
    yaml: 'jointControllers: [{id: club, arrangement: We answer requests.}]',
    found: [
      '3: For the joint control `club` the notice does not say whom to contact (Article 26(1) and (3)).',
    ],
  },
])('$name', ({ yaml, found }) => {
  expect(findingsOf(jointControllersWithoutContactPoint, noticeOf(yaml))).toEqual(found);
});
