import { expect, test } from 'vitest';
import { addressesInText } from '../../../src/locale/reading/postal-addresses.ts';

test.each([
  ['Meillä on yli 10000 Suomen asukasta ja 15000 Helsingin asiakasta.', []],
  [
    'Osoite on Alppikatu 17 A 3, 00530 Helsinki.',
    [
      {
        words: 'Alppikatu 17 A 3, 00530 Helsinki',
        street: 'Alppikatu 17',
        postcode: '00530',
      },
    ],
  ],
  ['PL 4, 00023 Valtioneuvosto', [{ words: '00023 Valtioneuvosto', postcode: '00023' }]],
  [
    'Besök oss på Norra Esplanaden 5, 00100 Helsingfors.',
    [
      {
        words: 'Norra Esplanaden 5, 00100 Helsingfors',
        street: 'Norra Esplanaden 5',
        postcode: '00100',
      },
    ],
  ],
])('the addresses of %j', (text, expected) => {
  expect(addressesInText(text)).toEqual(expected);
});
