import type { Locale } from '../../schema/languages.ts';
import { english } from './en/index.ts';
import { finnish } from './fi/index.ts';
import { swedish } from './sv/index.ts';

type Tree = { readonly [name: string]: string | Tree };

/** The ways to the texts of a tree, their steps joined by full stops. */
type Ways<T> = {
  [K in keyof T & string]: T[K] extends string ? K : `${K}.${Ways<T[K]>}`;
}[keyof T & string];

type Follow<T, Way extends string> = Way extends `${infer Step}.${infer Rest}`
  ? Step extends keyof T
    ? Follow<T[Step], Rest>
    : never
  : Way extends keyof T
    ? T[Way]
    : never;

/** Everything that is spoken, by who speaks and what is said: `verify.event-backdated`. */
export type SpokenWord = Ways<typeof english>;

/** The English template of a word, which says what must be put into it. */
export type TemplateOf<W extends SpokenWord> =
  Follow<typeof english, W> extends infer Text extends string ? Text : never;

/** The same words as English has, in another language. */
type Translated<T> = { readonly [K in keyof T]: T[K] extends string ? string : Translated<T[K]> };

/** English is the measure: the other languages say each of its words, and nothing else. */
const trees: Readonly<Record<Locale, Translated<typeof english>>> = {
  fi: finnish,
  sv: swedish,
  en: english,
};

/** The template of a word, its `{names}` as they are. */
export function templateOf(word: SpokenWord, locale: Locale): string {
  let found: string | Tree = trees[locale];
  for (const step of word.split('.'))
    found = typeof found === 'string' ? found : (found[step] ?? '');
  return typeof found === 'string' ? found : '';
}

/** Everything that is said in a language. */
export type Words = Translated<typeof english>;

/** All words of a language, for what is read by its name; a sentence with `{names}` is asked for with `say`. */
export function wordsIn(locale: Locale): Words {
  return trees[locale];
}

/** The rules that have words. */
export type RuleName = keyof typeof english.rules;

/** A sentence, or several by form: `other` where none of the forms is met. */
export type Said = string | Readonly<Record<string, string>>;

/** What is said of a finding: what must hold, what is wrong, and the next action. */
export type FindingWords = {
  readonly summary: string;
  readonly message: Said;
  readonly hint: Said;
};

export function wordsOfRule(name: RuleName, locale: Locale): FindingWords & { why: string } {
  return trees[locale].rules[name];
}

export function wordsOfProblem(code: keyof typeof english.problems, locale: Locale): FindingWords {
  return trees[locale].problems[code];
}

/** All words of a language by their ways, for tests and lists. */
export function everyWord(locale: Locale): [way: string, template: string][] {
  return flatten(trees[locale], '');
}

function flatten(tree: Tree, before: string): [string, string][] {
  return Object.entries(tree).flatMap(([name, value]) =>
    typeof value === 'string' ? [[`${before}${name}`, value]] : flatten(value, `${before}${name}.`),
  );
}
