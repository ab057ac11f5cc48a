import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  fitFigureName,
  foldFigureName,
  isFitFigureName,
} from '../../../src/content/figures/figure-names.ts';
import { propertyRuns } from '../../support/property-runs.ts';

test.each([
  'flow.svg',
  'a_b.svg',
  'a&b.svg',
  'a b (2).png',
  'Tietojen käsittely.svg',
  'données+cookies=x,y.pdf',
  "it's~1!.jpg",
  '漢字.png',
  'no-ending',
  `${'a'.repeat(96)}.svg`,
])('%j can be frozen', (name) => {
  expect(isFitFigureName(name)).toBe(true);
});

test.each([
  ['', 'nothing'],
  ['a:b.svg', 'a sign that Windows refuses'],
  ['a?b.svg', 'a sign that ends an address'],
  ['a#b.svg', 'a sign that ends an address'],
  ['50%.svg', 'a sign that hosts read twice'],
  ['a\\b.svg', 'another folder on Windows'],
  ['a/b.svg', 'another folder'],
  ['a\tb.svg', 'a control character'],
  ['a\u0000b.svg', 'a control character'],
  ['a\u200bb.svg', 'a character that nobody sees'],
  ['a\u202egvs.exe', 'a character that turns the text'],
  ['a\u00a0b.svg', 'another space'],
  ['ka\u0308sittely.svg', 'decomposed letters'],
  ['{{a.b}}.svg', 'a placeholder'],
  ['.hidden.svg', 'a hidden file'],
  ['-rf.svg', 'an option'],
  [' a.svg', 'a space before'],
  ['a.', 'a full stop at the end'],
  ['a.svg ', 'a space at the end'],
  ['con.svg', 'a device of Windows'],
  ['LPT1', 'a device of Windows'],
  ['aux.tar.gz', 'a device of Windows'],
  ['👍.svg', 'a picture in the name'],
  [`${'ä'.repeat(49)}.svg`, 'too long'],
])('%j cannot: %s', (name) => {
  expect(isFitFigureName(name)).toBe(false);
});

test('a fit name is proposed for every other', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      expect(isFitFigureName(fitFigureName(name))).toBe(true);
    }),
    { seed: 1, numRuns: propertyRuns(300) },
  );
  expect(fitFigureName('Käsittely: osa 1?.SVG')).toBe('Kasittely-osa-1.SVG');
  expect(fitFigureName('con.svg')).toBe('figure.svg');
});

test('names that some disk takes for the same are the same when folded', () => {
  const same = [
    ['Flow.SVG', 'flow.svg'],
    ['kä.svg', 'ka\u0308.svg'],
    ['straße.svg', 'STRASSE.svg'],
    ['ﬁ.svg', 'fi.svg'],
  ];
  for (const [one = '', other = ''] of same) {
    expect([one, foldFigureName(one)]).toEqual([one, foldFigureName(other)]);
  }
  expect(foldFigureName('a_b.svg')).not.toBe(foldFigureName('a-b.svg'));
});
