import { expect, test } from 'vitest';
import { representativeWithoutName } from '../../../../src/check/rules/controller/representative-without-name.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

test.each([
  {
    name: 'a name',
    yaml: 'representative: {name: Deputy Oy}',
    found: [],
  },
  {
    name: 'none',
    yaml: 'representative: {none: We have an office in Turku.}',
    found: [],
  },
  {
    name: 'no name',
    yaml: 'representative: {email: a@deputy.example}',
    found: ["3: The name of the controller's representative is not given (Article 13(1)(a))."],
  },
])('$name', ({ yaml, found }) => {
  expect(findingsOf(representativeWithoutName, noticeOf(yaml))).toEqual(found);
});
