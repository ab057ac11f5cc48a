import { expect, test } from 'vitest';
import { keepTogether } from '../../src/locale/keep-together.ts';

const seen = (text: string) => keepTogether(text).replaceAll('\u00a0', '_');

test.each([
  ['säilytämme 3 vuotta ja 35 päivää', 'säilytämme 3_vuotta ja 35_päivää'],
  ['i 2 kap. 10 § och 3 mom. 2 punkten', 'i 2_kap._10_§ och 3_mom._2_punkten'],
  ['for 6 months (Art. 6(1))', 'for 6_months (Art._6(1))'],
  ['20 % or 1,5 %', '20_% or 1,5_%'],
  ['Alppikatu 17, 00530 Helsinki', 'Alppikatu 17, 00530 Helsinki'],
  ['on 1 September 2026', 'on 1 September 2026'],
  ['no number here', 'no number here'],
])('%s', (text, expected) => {
  expect(seen(text)).toBe(expected);
});
