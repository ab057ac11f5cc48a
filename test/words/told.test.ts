import { describe, expect, test } from 'vitest';
import { countryCodes } from '../../schema/countries.ts';
import { locales } from '../../schema/languages.ts';
import { kindOfLine, kindOfList, kindOfTable } from '../../src/content/told/fields.ts';
import { synonymsIn } from '../../src/content/told/plain-word.ts';
import { every } from '../../src/words/every.ts';
import type { ToldLine, ToldList, ToldTable, ToldWords } from '../../src/words/told-words.ts';

describe.each(locales)('facts in a text of %s', (locale) => {
  const { told, words } = every[locale];
  if (!told) throw new Error(`No words in ${locale}, expected some.`);

  test.each(Object.entries(told.kinds))('each word for %s names one', (_, names) => {
    expect(doubled(names)).toEqual([]);
  });

  test.each(Object.entries(told.labels))('each label of %s names one field', (_, names) => {
    expect(doubled(names)).toEqual([]);
  });

  test('a word names the same kind at the head of a table, a list and a line', () => {
    const kinds = Map.groupBy(kindsOfWords(told), ([word]) => word);
    const differing = [...kinds].filter(([, all]) => new Set(all.map(([, kind]) => kind)).size > 1);
    expect(differing.map(([word]) => word)).toEqual([]);
  });

  test.each(Object.entries(told.values))('each word of the list %s is one value', (list, names) => {
    const printed: Readonly<Record<string, Readonly<Record<string, string>>>> = words.values;
    const all = Object.entries(names).map(([code, synonyms]): [string, string] => {
      const own = printed[list]?.[code];
      return [code, own === undefined ? synonyms : `${own}|${synonyms}`];
    });
    expect(doubled(Object.fromEntries(all))).toEqual([]);
  });

  test('words that are too general name no kind', () => {
    const general = { fi: 'tiedot', sv: 'uppgifter', en: 'data', de: 'daten' }[locale];
    expect(kindsOfWords(told).map(([word]) => word)).not.toContain(general);
  });

  test('every country has a name of its own', () => {
    expect([...countryCodes].filter((code) => !Object.hasOwn(told.countries, code))).toEqual([]);
    expect(doubled(told.countries)).toEqual([]);
  });
});

/** Words that stand for several entries. */
function doubled(names: Readonly<Record<string, string>>): string[] {
  const all = Object.entries(names).flatMap(([name, words]) =>
    synonymsIn(words).map((word) => ({ name, word })),
  );
  return [...Map.groupBy(all, ({ word }) => word)].flatMap(([word, same]) =>
    same.length > 1 ? [word] : [],
  );
}

function kindsOfWords({ kinds }: ToldWords): [word: string, kind: string][] {
  return [
    ...Object.entries(kinds.tables).flatMap(([name, words]) =>
      pairs(words, kindOfTable(name as ToldTable)),
    ),
    ...Object.entries(kinds.lists).flatMap(([name, words]) =>
      pairs(words, kindOfList(name as ToldList)),
    ),
    ...Object.entries(kinds.lines).flatMap(([name, words]) =>
      pairs(words, kindOfLine(name as ToldLine)),
    ),
  ];
}

function pairs(words: string, kind: string): [string, string][] {
  return synonymsIn(words).map((word) => [word, kind]);
}
