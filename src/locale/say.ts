import type { Locale } from '../../schema/languages.ts';
import { printDate } from './dates.ts';
import { type InterfaceWord, interfaceWords } from './interface.ts';
import { type ReaderWord, readerWords } from './reader.ts';

export type Word = ReaderWord | InterfaceWord;

/** What is put in the place of a `{name}`: a text, a day (printed and machine-readable), or a link. */
export type Insert = string | { readonly day: string } | Link;
export type Link = { readonly href: string; readonly text: string; readonly day?: string };

/** A stretch of a sentence. `day` is ISO 8601 and goes into `<time datetime>`. */
export type Part = { readonly text: string; readonly day?: string; readonly href?: string };

/** A sentence with its dates and links apart, for pages. */
export type Sentence = readonly Part[];

const words: Readonly<Record<Word, Readonly<Record<Locale, string>>>> = {
  ...readerWords,
  ...interfaceWords,
};

/** The template of a word, its `{names}` as they are. */
export function wordOf(word: Word, locale: Locale): string {
  return words[word][locale];
}

/**
 * A sentence in the reader's language with `values` put in.
 *
 * `phrase('stamp', 'fi', {d: {day: '2019-08-12'}})` gives `Viimeisin päivitys: ` and the part
 * `{text: '12.08.2019', day: '2019-08-12'}`.
 */
export function phrase(
  word: Word,
  locale: Locale,
  values: Readonly<Record<string, Insert>> = {},
): Sentence {
  return wordOf(word, locale)
    .split(/(\{[a-z]+\})/u)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const value = values[/^\{([a-z]+)\}$/u.exec(piece)?.[1] ?? ''];
      return value === undefined ? { text: piece } : partOf(value, locale);
    });
}

/** The same as plain text. */
export function say(
  word: Word,
  locale: Locale,
  values: Readonly<Record<string, Insert>> = {},
): string {
  return textOf(phrase(word, locale, values));
}

/** The words of a sentence, its dates and links as text. */
export function textOf(sentence: Sentence): string {
  return sentence.map(({ text }) => text).join('');
}

function partOf(value: Insert, locale: Locale): Part {
  if (typeof value === 'string') return { text: value };
  if ('href' in value) return value;
  return { text: printDate(value.day, locale), day: value.day };
}
