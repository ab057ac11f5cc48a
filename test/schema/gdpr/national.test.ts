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
  ['SE', 'SE556036079301', false],
  ['DE', 'HRB 12345', true],
  ['DE', 'Amtsgericht Charlottenburg, HRB 247469 B', true],
  ['DE', 'HRA 350654, AG Mannheim', true],
  ['DE', 'VR 1234 (Amtsgericht Köln)', true],
  ['DE', 'DE136695976', true],
  ['DE', 'DE 136 695 976', true],
  ['DE', 'DE136695976-00001', true],
  ['DE', 'DE136695977', false],
  ['DE', 'DE13669597', false],
  ['DE', '12/345/67890', false],
  ['DE', 'HRC 12345', false],
] as const)('a company number of %s: %s is valid: %s', (country, written, isValid) => {
  expect(national[country].companyNumber.isValid(written)).toBe(isValid);
});
