import { expect, test } from 'vitest';
import { SiteAddressSchema } from '../../schema/site-address.ts';

test.each([
  'https://privacy.shop.example',
  'https://privacy.shop.example/',
  'https://shop.example/privacy',
  'https://shop.example/about/privacy/',
  'http://localhost:8080/',
  'https://tietosuoja.esimerkkiä.example/seloste',
  'https://192.0.2.1/',
  'https://[2001:db8::1]:8443/',
  'HTTPS://Shop.example/',
])('the address of a site: %s', (address) => {
  expect(SiteAddressSchema.safeParse(address).success).toBe(true);
});

test.each([
  ['a user', 'https://user@shop.example/'],
  ['a user and a password', 'https://user:secret@shop.example/'],
  ['an empty user', 'https://@shop.example/'],
  ['a query', 'https://shop.example/?a=b'],
  ['an empty query', 'https://shop.example/?'],
  ['a fragment', 'https://shop.example/#a'],
  ['an empty fragment', 'https://shop.example#'],
  ['another scheme', 'ftp://shop.example/'],
  ['a script', 'javascript:alert(1)'],
  ['no scheme', '//shop.example/'],
  ['one slash', 'https:/shop.example/'],
  ['backslashes', 'https:\\\\shop.example\\'],
  ['a space in the host', 'https://shop .example/'],
  ['a space before the port', 'https://shop.example: 80/'],
  ['a space at the end', 'https://shop.example/ '],
  ['a line break', 'https://shop.example/\na'],
  ['no host', 'https:///privacy'],
  ['an empty label', 'https://shop..example/'],
  ['an empty port', 'https://shop.example:/'],
  ['a port that is none', 'https://shop.example:99999/'],
  ['an encoded host', 'https://sh%6fp.example/'],
  ['a way up', 'https://shop.example/a/../b'],
  ['an encoded way up', 'https://shop.example/%2E%2e/b'],
  ['an empty folder', 'https://shop.example/a//b'],
  ['a character that nobody sees', 'https://shop\u200b.example/'],
])('no address of a site: %s', (_name, address) => {
  expect(SiteAddressSchema.safeParse(address).success).toBe(false);
});
