import { describe, expect, it } from 'vitest';
import { readyLanguage } from '../../../src/claims/language.ts';
import { matchAt } from '../../../src/claims/patterns/match.ts';
import { readPhrase } from '../../../src/claims/patterns/phrase.ts';
import { indexPhrases, readySets } from '../../../src/claims/patterns/phrase-index.ts';
import { findPhrases } from '../../../src/claims/patterns/phrase-list.ts';
import { tokensOf } from '../../../src/claims/patterns/tokens.ts';
import { everyClaims, readLocales } from '../../../src/words/every-claims.ts';

const sets = readySets({
  tieto: () => ['tiedot', '*tiedot|*tietoja'],
  oma: () => ['oma? {tieto}'],
});

function found(phrases: readonly string[], sentence: string): string[] {
  const index = indexPhrases(() => phrases.map((phrase) => [phrase, phrase]), sets);
  return findPhrases(index, tokensOf(sentence)).map(
    ({ value, from, to }) => `${value} ${from}-${to}`,
  );
}

describe('phrases are found', () => {
  it.each<[string, string[], string, string[]]>([
    ['by a word', ['keep data'], 'We keep data.', ['keep data 1-3']],
    ['by its first letters', ['kerä*'], 'Keräämme tietoja.', ['kerä* 0-1']],
    ['by its last letters', ['*tiedot'], 'Henkilötiedot ja tiedot', ['*tiedot 0-1', '*tiedot 2-3']],
    ['by both', ['a*z'], 'abcz abc', ['a*z 0-1']],
    ['by a set', ['{tieto} ovat'], 'Terveystiedot ovat', ['{tieto} ovat 0-2']],
    [
      'by a set of sets',
      ['{oma} ovat'],
      'oma nimitietoja ovat',
      ['{oma} ovat 0-3', '{oma} ovat 1-3'],
    ],
    [
      'without what may be missing',
      ['we? keep'],
      'We keep, keep',
      ['we? keep 0-2', 'we? keep 1-2', 'we? keep 3-4'],
    ],
    ['with their capitals', ['US', 'us'], 'us US', ['us 0-1', 'US 1-2', 'us 1-2']],
    [
      'words before beginnings before endings',
      ['*tiedot', 'tie*', 'tiedot'],
      'tiedot',
      ['tiedot 0-1', 'tie* 0-1', '*tiedot 0-1'],
    ],
  ])('%s', (_, phrases, sentence, expected) => {
    expect(found(phrases, sentence)).toEqual(expected);
  });

  it.each<[string, string, string, string[]]>([
    ['by how it begins', 'we ..3 säily*', 'we still säilytämme', ['0-3']],
    ['by how it ends', 'we ..3 *tiedot', 'we henkilötiedot', ['0-2']],
    ['by capitals', 'to ..2 US|EU', 'to the US', ['0-3']],
    ['by capitals before an apostrophe', 'to ..2 O’Neill|X', 'to O’Neill', ['0-2']],
    ['whatever it is', 'we a*', 'we ask', ['0-2']],
    ['if it may be missing', 'we ..2 also? keep', 'we keep', ['0-2']],
    ['not by other letters', 'we ..3 säily*', 'we still keep', []],
    ['not without capitals', 'to ..2 US', 'to us', []],
  ])('a further word is needed: %s', (_, phrase, sentence, expected) => {
    expect(found([phrase], sentence)).toEqual(expected.map((place) => `${phrase} ${place}`));
  });

  it.each<[number, number, string[]]>([
    [0, 9, ['0-1', '2-3', '4-5', '6-7', '8-9']],
    [2, 4, ['2-3']],
    [2, 8, ['2-3', '4-5', '6-7']],
    [-3, 5, ['0-1', '2-3', '4-5']],
    [9, 12, []],
  ])('where they begin from %i to %i', (from, to, expected) => {
    const index = indexPhrases(() => [['data', true]], sets);
    const tokens = tokensOf('data a data b data c data d data');
    // The second time it is known where they stand.
    for (const _ of [1, 2]) {
      const places = findPhrases(index, tokens, { from, to }).map((one) => `${one.from}-${one.to}`);
      expect(places).toEqual(expected);
    }
  });

  it('each time a word recurs', () => {
    expect(found(['*tiedot ovat'], 'tiedot ovat, kuvatiedot ei, tiedot ovat')).toHaveLength(2);
  });

  it('and a set that is not there is named', () => {
    expect(() => found(['{data}'], 'data')).toThrow('No set `data`.');
    expect(() => readPhrase('keep {data}', sets)).toThrow('No set `data`.');
  });
});

it.each(readLocales)('the phrases of %s name sets that there are', (locale) => {
  const claims = everyClaims[locale];
  const named = Object.entries(claims?.sets ?? {}).map(([name, set]) => [name, () => set] as const);
  const own = readySets({ 'third-countries': () => [], ...Object.fromEntries(named) });
  const lists = Object.values(claims?.kinds ?? {}).flatMap(({ entries }) =>
    entries.flatMap(({ examples: _, nearMisses: __, name: ___, ...lists }) => Object.values(lists)),
  );
  const phrases = [Object.values(claims?.grammar ?? {}), Object.values(claims?.bases ?? {}), lists]
    .flat(2)
    .filter((one) => typeof one === 'string');
  expect(phrases.length).toBeGreaterThan(0);
  for (const phrase of phrases) expect(() => readPhrase(phrase, own)).not.toThrow();
});

it.each(readLocales)('no phrase of %s is missed for what it needs', (locale) => {
  const claims = everyClaims[locale];
  const { cues } = readyLanguage(locale);
  const sentences = Object.values(claims?.kinds ?? {}).flatMap(({ entries }) =>
    entries.flatMap(({ examples, nearMisses }) => [...examples, ...(nearMisses ?? [])]),
  );
  let standing = 0;
  for (const sentence of sentences) {
    const tokens = tokensOf(sentence);
    const tried = tokens.flatMap((token, at) =>
      cues.candidates(token).flatMap((one) => matchAt(one.phrase, tokens, at) ?? []),
    );
    standing += tried.length;
    expect(findPhrases(cues, tokens).map(({ from, to }) => ({ from, to }))).toEqual(tried);
  }
  expect(standing).toBeGreaterThan(300);
});
