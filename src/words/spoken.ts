import type { Locale } from '../../schema/languages.ts';
import { inLanguage, voiceOf } from './in-language.ts';
import type { English, Words } from './words.ts';

export { voiceOf };

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

/** What pages say is named by itself; everything else by its area first. */
type PageWord = keyof English['pages'];

/** Everything that is spoken, by what is said: `stamp` on a page, `verify.event-backdated`. */
export type SpokenWord = PageWord | Ways<Omit<English, 'pages'>>;

/** The English template of a word, which says what must be put into it. */
export type TemplateOf<W extends SpokenWord> =
  Follow<English, W extends PageWord ? `pages.${W}` : W> extends infer Text extends string
    ? Text
    : never;

/** All words of a language, for what is read by its name; a sentence with `{names}` is asked for with `say`. */
export function wordsIn(locale: Locale): Words {
  return inLanguage(locale).words;
}

/** The template of a word, its `{names}` as they are; throws where there is none. */
export function templateOf(word: SpokenWord, locale: Locale): string {
  let found: string | Tree | undefined = inLanguage(locale).words;
  for (const step of word.includes('.') ? word.split('.') : ['pages', word]) {
    found = typeof found === 'string' ? undefined : found?.[step];
  }
  if (typeof found !== 'string') throw new Error(`No ${word} in ${locale}.`);
  return found;
}

/** The labels of the fields of facts. */
export type FactLabel = keyof English['facts']['labels'];

/** The rules that have words. */
export type RuleName = keyof English['rules'];

/** The readings of the law that have words of their own. */
export type ReadingName = keyof English['readings']['own'];

/** A sentence, or several by form: `other` where none of the forms is met. */
export type Said = string | Readonly<Record<string, string>>;

/** What is said of a finding: what must hold, what is wrong, and the next action. */
export type FindingWords = {
  readonly summary: string;
  readonly message: Said;
  readonly hint: Said;
};

/** What is said of a rule: that, and why it asks. */
export type RuleWords = FindingWords & { readonly why: string };

export function wordsOfRule(name: RuleName, locale: Locale): RuleWords {
  return inLanguage(locale).words.rules[name];
}

export function wordsOfProblem(code: keyof English['problems'], locale: Locale): FindingWords {
  return inLanguage(locale).words.problems[code];
}
