import { expect, test } from 'vitest';
import { countryCodes } from '../../schema/countries.ts';

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

/** Areas that have a code and are no countries. */
const areas: readonly string[] = ['EU', 'UN', 'ZZ'];

test('the table holds the countries that CLDR names, by the codes it calls them by', () => {
  const pairs = letters.flatMap((first) => letters.map((second) => first + second));
  const isCanonical = (code: string) => new Intl.Locale(`und-${code}`).region === code;
  const known = pairs.filter(
    (code) => !areas.includes(code) && isCanonical(code) && names.of(code) !== undefined,
  );
  expect([...countryCodes]).toEqual(known);
});
