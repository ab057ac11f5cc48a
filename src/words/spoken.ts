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

/** The rules that have words. */
export type RuleName = keyof typeof english.rules;

/** The sentences of a message: one, or one a form, of which a remark names its own. */
export type Said = string | Readonly<Record<string, string>>;

/** What is said of a rule: what must hold, why the law asks for it, what is wrong and the next action. */
export type RuleWords = {
  readonly summary: string;
  readonly why: string;
  readonly message: Said;
  readonly hint: Said;
};

export function wordsOfRule(name: RuleName, locale: Locale): RuleWords {
  return trees[locale].rules[name];
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

/** The problems of reading that have their words here. */
export const spokenProblems: ReadonlySet<string> = new Set(Object.keys(english.problems));
