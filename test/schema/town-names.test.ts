import { expect, test } from 'vitest';
import { maybeSameTown } from '../../schema/town-names.ts';

test.each([
  ['Helsinki', 'HELSINGFORS', true],
  ['Wien', 'Vienna', true],
  ['Den Haag', 'The Hague', true],
  ['Helsinki', 'Espoo', false],
  ['Helsinki', 'Salo', false],
  ['Salo', 'Salo', true],
  // Nothing is known of either.
  ['Bjerkvik', 'Elvegårdsmoen', true],
])('%s, %s: %s', (one, other, expected) => {
  expect(maybeSameTown(one, other)).toBe(expected);
});
