import type { ContentLanguage } from '../../../schema/languages.ts';
import { inLanguage } from '../../words/in-language.ts';
import type { Labelled, ToldLine, ToldList, ToldTable, ToldWords } from '../../words/told-words.ts';
import { plainWord, synonymsIn } from './plain-word.ts';

/** Words as they are compared, each with what it names. */
export type Dictionary<T extends string = string> = ReadonlyMap<string, T>;

/** How facts are written in a language, ready to be looked up. */
export type Vocabulary = {
  readonly locale: ContentLanguage;
  readonly words: ToldWords;
  readonly tables: Dictionary<ToldTable>;
  readonly lists: Dictionary<ToldList>;
  readonly lines: Dictionary<ToldLine>;
  readonly labels: Readonly<Record<Labelled, Dictionary>>;
  readonly countries: Dictionary;
  /** Each word as it is written, by how it is compared. */
  readonly written: Dictionary;
  /** The words of a closed list: those that pages print, and synonyms. */
  readonly closed: (list: string) => Dictionary;
};

/** The vocabulary of a language; `undefined` for one that has no words for facts in a text. */
export function vocabularyOf(locale: ContentLanguage): Vocabulary | undefined {
  const { told, words } = inLanguage(locale);
  if (!told) return undefined;
  const closed = new Map<string, Dictionary>();
  // Who prints asks for little of it.
  const made = {
    tables: lazily(() => dictionaryOf(told.kinds.tables)),
    lists: lazily(() => dictionaryOf(told.kinds.lists)),
    lines: lazily(() => dictionaryOf(told.kinds.lines)),
    labels: lazily(() => labelsOf(told)),
    countries: lazily(() => dictionaryOf(told.countries)),
    written: lazily(() => {
      return new Map(textsIn([told, words.values]).map((word) => [plainWord(word), word]));
    }),
  };
  return {
    locale,
    words: told,
    get tables() {
      return made.tables();
    },
    get lists() {
      return made.lists();
    },
    get lines() {
      return made.lines();
    },
    get labels() {
      return made.labels();
    },
    get countries() {
      return made.countries();
    },
    get written() {
      return made.written();
    },
    closed: (list) => {
      const known =
        closed.get(list) ??
        withArticles(
          closedWords(list, told.values, { ...words.values, phrases: words.facts.phrases }),
          synonymsIn(told.phrases.articles),
        );
      closed.set(list, known);
      return known;
    },
  };
}

function lazily<T>(make: () => T): () => T {
  let value: T | undefined;
  return () => {
    value ??= make();
    return value;
  };
}

/** Every word of trees of words. */
function textsIn(tree: unknown): string[] {
  if (typeof tree === 'string') return tree.split('|');
  return typeof tree === 'object' && tree !== null ? Object.values(tree).flatMap(textsIn) : [];
}

type Lists = Readonly<Record<string, Readonly<Record<string, string>>>>;

function closedWords(list: string, synonyms: Lists, printed: Lists): Dictionary {
  const own = Object.entries(printed[list] ?? {}).map(
    ([code, word]) => [plainWord(word), code] as const,
  );
  // Points of an article are known by their letters in every language.
  const letters = Object.keys(printed[list] ?? {}).filter((code) => /^[a-z]$/u.test(code));
  return new Map([
    ...own,
    ...letters.map((letter) => [letter, letter] as const),
    ...dictionaryOf(synonyms[list] ?? {}),
  ]);
}

/** The words of a closed list with and without each article; those that are there as they are mean what they mean. */
function withArticles(words: Dictionary, articles: readonly string[]): Dictionary {
  if (articles.length === 0) return words;
  const article = new RegExp(`^(?:${articles.join('|')}) `, 'u');
  const all = new Map(words);
  for (const [word, value] of words) {
    const bare = word.replace(article, '');
    for (const one of [bare, ...articles.map((before) => `${before} ${bare}`)])
      if (!all.has(one)) all.set(one, value);
  }
  return all;
}

function labelsOf({ labels }: ToldWords): Readonly<Record<Labelled, Dictionary>> {
  const entries = Object.entries(labels).map(([name, words]) => [
    name,
    dictionaryOf<string>(words),
  ]);
  return Object.fromEntries(entries) as Record<Labelled, Dictionary>;
}

function dictionaryOf<T extends string>(entries: Readonly<Record<T, string>>): Dictionary<T> {
  const named = Object.entries<string>(entries) as [T, string][];
  return new Map(named.flatMap(([name, words]) => synonymsIn(words).map((word) => [word, name])));
}

/** The usual word for what a dictionary's entry names, as it is written. */
export function usualWord(words: Readonly<Record<string, string>>, name: string): string {
  return words[name]?.split('|')[0] ?? name;
}
