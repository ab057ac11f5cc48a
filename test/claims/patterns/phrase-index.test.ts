import { describe, expect, it } from 'vitest';
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
