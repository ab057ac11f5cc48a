import { expect, test } from 'vitest';
import { phrases } from '../../../../src/check/text/lexicon/phrases.ts';

test.each([
  ['the end of a word', '*tarkoituksiin', 'omiin tarkoituksiin', 'tarkoituksiin'],
  [
    'a word that ends so',
    '*tarkoituksiin',
    'omiin markkinointitarkoituksiin',
    'markkinointitarkoituksiin',
  ],
  ['a word with a hyphen', '*tarkoituksiin', 'b2b-tarkoituksiin', 'b2b-tarkoituksiin'],
  ['a hyphen before the word', '*tarkoituksiin', 'omiin -tarkoituksiin', '-tarkoituksiin'],
  ['a word after a dash', '*tarkoituksiin', 'muihin–tarkoituksiin', 'tarkoituksiin'],
  [
    'another word of a phrase',
    'muihin *tarkoituksiin',
    'muihin b2b-tarkoituksiin',
    'muihin b2b-tarkoituksiin',
  ],
  ['one of two words', 'a*|*b x', 'kb x', 'kb x'],
  ['none', '*tarkoituksiin', 'tarkoitukset', undefined],
])('%s is found', (_, phrase, text, found) => {
  expect(phrases([phrase]).exec(text)?.[0].trim()).toBe(found);
});

test('a word that begins in any way is looked for where a word begins, not after each of its hyphens', () => {
  const { source } = phrases(['*tarkoituksiin', 'muihin *tarkoituksiin']);
  // An open beginning stands behind a guard; one that follows a word is bound to it.
  expect(source.match(/(?:\(\?:|\|)\[[^\]]*-\]\*/gu)?.length).toBe(2);
  expect(source).toContain('(?<!-)(?:[');
});
