import { expect, test } from 'vitest';
import { isSameInEachLanguage } from '../../src/content/same-in-each-language.ts';

test.each([
  ['7 artiklan 1 kohta ja 21 artiklan 3 kohta', 'artikel 7.1 och 21.3', true],
  ['7 artiklan 1 kohta ja 21 artiklan 3 kohta', 'Articles 7(1) and 21(3)', true],
  ['7 artiklan 1 kohta ja 12–22 artikla', 'Artikel 7 Absatz 1 und Artikel 12 bis 22', true],
  ['6 artiklan 1 kohdan c alakohta', 'Article 6(1)(c)', true],
  ['2 luku 10 §', 'chapter 2, section 10', true],
  ['§ 257 Abs. 1 Nr. 4 S. 2', '257 §:n 1 momentin 4 kohdan toinen virke', false],
  ['§ 14b', '14 §', false],
  ['artikel 7.1', 'Article 7(3)', false],
  ['artikel 6.1 c', 'Article 6(1)(f)', false],
])('sections of one act: %s, %s', (source, translation, expected) => {
  expect(isSameInEachLanguage('section', source, translation)).toBe(expected);
});

test('what is no section is the same only where it is written so', () => {
  expect(isSameInEachLanguage(undefined, 'artikel 7.1', 'Article 7(1)')).toBe(false);
});
