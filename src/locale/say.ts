import type { Locale } from '../../schema/languages.ts';
import { type SpokenWord, type TemplateOf, templateOf, voiceOf } from '../words/spoken.ts';
import { printDate } from './dates.ts';

export type Word = SpokenWord;

/** What is put in the place of a `{name}`: a text, a day (printed and machine-readable; `nth` of several that day), a link or another part. */
export type Insert = string | { readonly day: string; readonly nth?: string } | Link | Part;
export type Link = { readonly href: string; readonly text: string; readonly day?: string };

/** A stretch of a sentence. `day` is ISO 8601 and goes into `<time datetime>`. */
export type Part = {
  readonly text: string;
  readonly day?: string;
  readonly href?: string;
  /** `hidden` is heard and not seen; between what `was` and is `now` an arrow is seen and not heard. */
  readonly as?: 'hidden' | 'was' | 'now';
};

/** A sentence with its dates and links apart, for pages. */
export type Sentence = readonly Part[];

/** The names in braces of a template. */
export type Names<Template extends string> =
  Template extends `${string}{${infer Name}}${infer Rest}` ? Bare<Name> | Names<Rest> : never;

type Bare<Name extends string> = Name extends `${infer Value}:day` ? Value : Name;

/** What a sentence needs put in: each of its names where they are known. */
type Values<W extends Word> = Word extends W
  ? Readonly<Record<string, Insert>>
  : Readonly<Record<Names<TemplateOf<W>>, Insert>>;

/** The values may be left out where a sentence has no names, or none that are known. */
type Given<W extends Word> =
  Record<never, never> extends Values<W> ? [values?: Values<W>] : [values: Values<W>];

/** The template of a word, its `{names}` as they are. */
export function wordOf(word: Word, locale: Locale): string {
  return templateOf(word, locale);
}

/**
 * A sentence in the reader's language with values put in.
 *
 * `phrase('stamp', 'fi', {d: {day: '2019-08-12'}})` gives `Viimeisin päivitys: ` and the part
 * `{text: '12.08.2019', day: '2019-08-12'}`.
 */
export function phrase<W extends Word>(word: W, locale: Locale, ...given: Given<W>): Sentence {
  const [values = {}] = given;
  return fill(wordOf(word, locale), locale, values);
}

/** The same as plain text. */
export function say<W extends Word>(word: W, locale: Locale, ...given: Given<W>): string {
  return textOf(phrase(word, locale, ...given));
}

/** The words that a number is put into: they have a form for one and another for several. */
export type CountWord = Word extends infer W ? (W extends `${infer Way}.one` ? Way : never) : never;

/**
 * A number in words, in the form that the language has for it (CLDR plural rules): `1 virhe`, `2 virhettä`. `shown` is how the
 * number is written, in figures unless told.
 */
export function sayCount(word: CountWord, n: number, locale: Locale, shown = String(n)): string {
  const form = new Intl.PluralRules(voiceOf(locale)).select(n) === 'one' ? 'one' : 'other';
  return textOf(fill(wordOf(`${word}.${form}` as Word, locale), locale, { n: shown }));
}

/** A number as running text has it: in letters up to twelve, then in figures. */
export function spellCount(n: number, words: 'countsOf' | 'countsInto', locale: Locale): string {
  return wordOf(`answers.${words}`, locale).split('|')[n - 1] ?? String(n);
}

/**
 * A template with `values` in the place of its `{names}`; a name without a value stays as it is. `{name:day}` prints
 * a day that is given as `YYYY-MM-DD` as readers write it.
 */
export function fill(
  template: string,
  locale: Locale,
  values: Readonly<Record<string, Insert>>,
): Sentence {
  const parts = template
    .split(/(\{[a-zA-Z]+(?::day)?\})/u)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const [, name = '', form] = /^\{([a-zA-Z]+)(:day)?\}$/u.exec(piece) ?? [];
      const value = Object.hasOwn(values, name) ? values[name] : undefined;
      if (value === undefined) return { text: piece };
      return partOf(form && typeof value === 'string' ? { day: value } : value, locale);
    });
  return parts.flatMap((part, at) => withoutSecondStop(parts[at - 1], part));
}

/** A full stop after a value that ends with one is the same stop: `Example Inc.` at the end of a sentence. */
function withoutSecondStop(before: Part | undefined, part: Part): Part[] {
  if (!before?.text.endsWith('.') || !/^\.(?!\.)/u.test(part.text)) return [part];
  return part.text === '.' ? [] : [{ ...part, text: part.text.slice(1) }];
}

/** The words of a sentence, its dates and links as text. */
export function textOf(sentence: Sentence): string {
  return sentence.map(({ text }) => text).join('');
}

function partOf(value: Insert, locale: Locale): Part {
  if (typeof value === 'string') return { text: value };
  if ('text' in value) return value;
  const printed = printDate(value.day, locale);
  return { text: value.nth ? `${printed} (${value.nth})` : printed, day: value.day };
}
