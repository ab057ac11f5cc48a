import { expect, test } from 'vitest';
import { decodePage } from '../../src/files/decode-page.ts';

const latin = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));

test.each([
  [
    'UTF-8, whatever it declares',
    new TextEncoder().encode('<meta charset="latin1">Säilytys'),
    'Säilytys',
  ],
  ['UTF-8 with a mark', new TextEncoder().encode('\uFEFFSäilytys'), 'Säilytys'],
  ['UTF-16', Uint8Array.from(Buffer.from('\uFEFFSäilytys', 'utf16le')), 'Säilytys'],
  ['what it declares', latin('<meta charset=iso-8859-15>\u00a4'), '€'],
  [
    'windows-1252 by a header',
    latin('<meta http-equiv=x content="text/html; charset=windows-1252">\u0080'),
    '€',
  ],
  ['windows-1252 where it declares nothing', latin('S\u00e4ilytys'), 'Säilytys'],
  [
    'windows-1252 where it declares what nobody knows',
    latin('<meta charset=klingon>S\u00e4il'),
    'Säil',
  ],
  [
    'windows-1252 where it declares UTF-8 and is not',
    latin('<meta charset=utf-8>S\u00e4il'),
    'Säil',
  ],
])('a page is read as %s', (_, bytes, end) => {
  expect(decodePage(bytes).replace(/<[^>]*>/u, '')).toBe(end);
});

test('lines end as they do everywhere', () => {
  expect(decodePage(latin('\u00e4\r\nb\rc'))).toBe('ä\nb\nc');
});
