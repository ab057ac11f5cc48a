import { expect, test } from 'vitest';
import { digitsOf, phonesInText } from '../../../src/locale/reading/phone-numbers.ts';

test.each([
  ['Sopimus 12.08.2019, laki 1336/1997, Y-tunnus 0109862-8.', []],
  ['Alppikatu 17, 00530 Helsinki, avoinna klo 09.00-15.00.', []],
  ['IBAN FI21 1234 5600 0007 85', []],
  ['Soita +358 (0)40 123 4567.', ['+358 (0)40 123 4567']],
  ['Soita 040 123 4567 tai 09-12345678.', ['040 123 4567', '09-12345678']],
  ['Ring 029 566 6700, vardagar.', ['029 566 6700']],
])('the phone numbers of %j', (text, expected) => {
  expect(phonesInText(text)).toEqual(expected);
});

test('a number is the same at home and from abroad', () => {
  expect(digitsOf('+358 (0)40 123 4567')).toBe(digitsOf('040-1234567'));
});
