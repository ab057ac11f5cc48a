import { expect, test } from 'vitest';
import { countryCodes } from '../../../schema/countries.ts';
import { national } from '../../../schema/gdpr/national.ts';

test('every row is of a country', () => {
  expect(Object.keys(national).filter((code) => !countryCodes.has(code))).toEqual([]);
});

test.each([
  ['FI', '0112038-9', true],
  ['FI', '0112038-8', false],
  ['FI', '01120389', false],
  ['SE', '556036-0793', true],
  ['SE', '5560360793', true],
  ['SE', '556036-0794', false],
  ['SE', '', false],
] as const)('a company number of %s: %s is valid: %s', (country, written, isValid) => {
  expect(national[country].companyNumber.isValid(written)).toBe(isValid);
});

test('a child of thirteen consents in both', () => {
  expect(Object.values(national).map(({ ageOfConsent }) => ageOfConsent.years)).toEqual([13, 13]);
});
