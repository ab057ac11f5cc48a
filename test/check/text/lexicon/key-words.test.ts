import { describe, expect, it } from 'vitest';
import { locales } from '../../../../schema/languages.ts';
import { keyWordsOf, mayHold } from '../../../../src/check/text/lexicon/key-words.ts';
import { phrases } from '../../../../src/check/text/lexicon/phrases.ts';
import { every } from '../../../../src/words/every.ts';

describe('key words', () => {
  it.each<[string, string, boolean]>([
    ['as long as .. necessary', 'Kept as long as it is necessary.', true],
    ['as long as .. necessary', 'Kept as long as you like.', false],
    ['säilyt* niin', 'Säilytämme tiedot.', true],
    ['*tiedot', 'Henkilötiedot', true],
    ['third-part*', 'a Third party', true],
    ['also? share', 'We also keep data.', false],
    ['share|sell data', 'We keep data.', false],
    ['a*', 'Nothing at all', true],
  ])('of %j may stand in %j: %j', (phrase, text, may) => {
    expect(mayHold(keyWordsOf([phrase]), text)).toBe(may);
  });
});

it('finds lists that were made after a text was looked up', () => {
  const text = 'We keep the quince.';
  expect(mayHold(keyWordsOf(['medlar']), text)).toBe(false);
  expect(mayHold(keyWordsOf(['quince']), text)).toBe(true);
});

/** The word lists of a lexicon, however deep. */
function listsIn(value: unknown): string[][] {
  if (Array.isArray(value)) return [value.filter((one) => typeof one === 'string')];
  return value instanceof Object ? Object.values(value).flatMap(listsIn) : [];
}

/** Sentences of a phrase's own words, with each of its alternatives. */
function sentencesOf(phrase: string): string[] {
  const steps = phrase.split(' ').map((step) => step.replace(/\?$/u, '').split('|'));
  const most = Math.max(...steps.map((step) => step.length));
  return Array.from({ length: most }, (_, at) =>
    steps
      .map((step) => step[Math.min(at, step.length - 1)] ?? '')
      .map((word) => (word.startsWith('..') ? 'xx' : word.replaceAll('*', 'xx')))
      .join(' '),
  );
}

/** `ß` has no capital that is one letter. */
function inCapitals(sentence: string): string {
  return sentence.replaceAll(/[^ß]/gu, (letter) => letter.toUpperCase());
}

it.each(locales)('no list of %s is missed by its key words', (locale) => {
  let hits = 0;
  for (const list of listsIn(every[locale].lexicon)) {
    const [pattern, keys] = [phrases(list), keyWordsOf(list)];
    for (const sentence of list.flatMap(sentencesOf)) {
      if (!pattern.test(sentence)) continue;
      hits += 1;
      expect(mayHold(keys, `Xx ${inCapitals(sentence)}.`), sentence).toBe(true);
    }
  }
  expect(hits).toBeGreaterThan(300);
});
