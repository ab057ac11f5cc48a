import { expect, test } from 'vitest';
import { printDestination } from '../../src/locale/destinations.ts';

test.each([
  { country: 'US', words: ['Yhdysvaltoihin', 'till USA', 'to the United States'] },
  { country: 'TH', words: ['maahan Thaimaa', 'till Thailand', 'to Thailand'] },
])('$country', ({ country, words }) => {
  expect([
    printDestination(country, 'fi'),
    printDestination(country, 'sv'),
    printDestination(country, 'en'),
  ]).toEqual(words);
});
