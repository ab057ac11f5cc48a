import { expect, test } from 'vitest';
import { legitimateInterestHolderUnstated } from '../../../../src/check/rules/purposes/legitimate-interest-holder-unstated.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

test.each([
  {
    name: 'the interest of the controller',
    yaml: 'purposes: [{id: fraud, name: Safety, bases: [{basis: legitimate-interests, interest: detecting fraud, interestOf: controller}]}]',
    found: [],
  },
  {
    name: 'no interest at all',
    yaml: 'purposes: [{id: fraud, name: Safety, bases: [{basis: legitimate-interests}]}]',
    found: [],
  },
  {
    name: 'nobody named',
    yaml: `purposes:
  - id: fraud
    name: Safety
    bases:
      - basis: legitimate-interests
        interest: detecting fraud`,
    found: [
      '7: The purpose "Safety" (fraud) does not say whether the legitimate interest "detecting fraud" is that of the controller or of a third party (Article 13(1)(d)).',
    ],
  },
])('$name', ({ yaml, found }) => {
  expect(findingsOf(legitimateInterestHolderUnstated, noticeOf(yaml))).toEqual(found);
});

test('in Finnish', () => {
  const yaml = `purposes:
  - id: fraud
    name: Safety
    bases:
      - basis: legitimate-interests
        interest: detecting fraud`;
  expect(findingsOf(legitimateInterestHolderUnstated, noticeOf(yaml, 'Text.', 'fi'), 'fi')).toEqual(
    [
      '7: Käyttötarkoituksen "Safety" (fraud) oikeutetusta edusta "detecting fraud" ei kerrota, onko se rekisterinpitäjän vai kolmannen osapuolen (13 artiklan 1 kohdan d alakohta).',
    ],
  );
});
