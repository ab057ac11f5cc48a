import { type Locale, locales } from '../../../schema/languages.ts';
import { clauseAt, isDenied } from './negation.ts';
import { phrases, wordsOf } from './phrases.ts';

/** What to look for in the sentences of one language, as `phrases` reads it. */
export type WordList = {
  words: readonly string[];
  /** Words that make the sentence another story. */
  unless?: readonly string[];
  /** Words without which the sentence is another story. */
  beside?: readonly string[];
};

type Patterns = { words: RegExp; unless: RegExp | undefined; beside: RegExp | undefined };

export type Lexicon = Readonly<Record<Locale, Patterns | undefined>>;

/** Word lists made ready to look sentences up in. */
export function lexiconOf(lists: Readonly<Partial<Record<Locale, WordList>>>): Lexicon {
  const entries = locales.map((locale) => [locale, compile(lists[locale])]);
  return Object.fromEntries(entries) as Lexicon;
}

function compile(list: WordList | undefined): Patterns | undefined {
  if (!list) return undefined;
  const patternOf = (words?: readonly string[]) => (words ? phrases(words) : undefined);
  const { words, unless, beside } = list;
  return { words: phrases(words), unless: patternOf(unless), beside: patternOf(beside) };
}

/** The words of a lexicon that a sentence has, even where it denies them. */
export function lookUp(lexicon: Lexicon, sentence: string, locale: Locale): string | undefined {
  const patterns = lexicon[locale];
  if (!patterns || patterns.unless?.test(sentence)) return undefined;
  if (patterns.beside && !patterns.beside.test(sentence)) return undefined;
  return wordsOf(patterns.words, sentence);
}

/** The words of a lexicon that a sentence says, in a clause that does not deny them. */
export function lookUpAffirmed(
  lexicon: Lexicon,
  sentence: string,
  locale: Locale,
): string | undefined {
  const found = lookUp(lexicon, sentence, locale);
  if (found === undefined) return undefined;
  const clause = clauseAt(sentence, sentence.indexOf(found), found.length);
  return isDenied(clause, locale) ? undefined : found;
}
