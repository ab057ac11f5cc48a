import { describe, expect, it } from 'vitest';
import { locales } from '../../../../schema/languages.ts';
import { keyWordsOf, mayHold } from '../../../../src/check/text/lexicon/key-words.ts';
import { phraseFinder } from '../../../../src/check/text/lexicon/phrase-finder.ts';
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
    expect(mayHold(keyWordsOf([phrase]), text)).toEqual(may ? [0] : []);
  });
});

it('finds lists that were made after a text was looked up', () => {
  const text = 'We keep the quince.';
  expect(mayHold(keyWordsOf(['medlar']), text)).toEqual([]);
  expect(mayHold(keyWordsOf(['quince']), text)).toEqual([0]);
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

it.each(locales)('each phrase of %s is found as one pattern of its list finds it', (locale) => {
  let hits = 0;
  for (const list of listsIn(every[locale].lexicon)) {
    const [pattern, finder] = [phrases(list), phraseFinder(list)];
    const sentences = list.flatMap(sentencesOf);
    for (const [at, sentence] of sentences.entries()) {
      if (!pattern.test(sentence)) continue;
      hits += 1;
      // Of two phrases in one text the first counts, of two at one place the first of the list.
      const text = `Xx ${inCapitals(sentence)}, ${sentences.at(-at)}.`;
      const [found, expected] = [finder.find(text), pattern.exec(text)];
      expect(found?.index, text).toBe(expected?.index);
      expect(found?.[0]).toBe(expected?.[0]);
    }
  }
  expect(hits).toBeGreaterThan(300);
});
