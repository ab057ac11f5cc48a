import type { Language } from '../../src/words/language.ts';

type Lists = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What is put behind every word. */
export const mark = ' (otherwise)';

/** A language in which every word that facts print is another one; those of before are still read. */
export function reworded(language: Language): Language {
  const { words, told } = language;
  if (!told) throw new Error('no words for facts');
  const values = mapLists(words.values, (word) => word + mark);
  const { phrases } = words.facts;
  const plain = (word: string) => (word.includes('{') ? word : word + mark);
  const former = { ...words.values, phrases };
  return {
    ...language,
    words: {
      ...words,
      values: values as typeof words.values,
      facts: { ...words.facts, phrases: mapWords(phrases, plain) as typeof phrases },
    },
    told: {
      ...told,
      kinds: mapLists(told.kinds, before) as typeof told.kinds,
      labels: mapLists(told.labels, before) as typeof told.labels,
      countries: mapWords(told.countries, before) as typeof told.countries,
      values: withFormer(told.values, former) as typeof told.values,
    },
  };
}

/** Another usual word before those that there are. */
function before(words: string): string {
  return `${words.split('|')[0]}${mark}|${words}`;
}

function withFormer(synonyms: Lists, former: Lists): Lists {
  const names = [...new Set([...Object.keys(synonyms), ...Object.keys(former)])];
  return Object.fromEntries(
    names.map((name) => {
      const list = { ...synonyms[name] };
      for (const [code, word] of Object.entries(former[name] ?? {}))
        list[code] = list[code] ? `${list[code]}|${word}` : word;
      return [name, list];
    }),
  );
}

function mapLists(lists: Lists, map: (word: string) => string): Lists {
  return Object.fromEntries(
    Object.entries(lists).map(([name, list]) => [name, mapWords(list, map)]),
  );
}

function mapWords(list: Lists[string], map: (word: string) => string): Lists[string] {
  return Object.fromEntries(Object.entries(list).map(([code, word]) => [code, map(word)]));
}
