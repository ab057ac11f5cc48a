import type { Locale } from '../../../../schema/languages.ts';
import type { Lexicon } from '../../../words/language.ts';
import type { WordList } from '../../../words/word-list.ts';
import { inEachLanguage } from './in-each-language.ts';
import { clauseAt, isDenied } from './negation.ts';
import { matchedWords, phrases } from './phrases.ts';

type Patterns = { words: RegExp; unless: RegExp | undefined; beside: RegExp | undefined };

/** Word lists made ready to look sentences up in, by language; a language may have none. */
export type Patterned = Readonly<Partial<Record<Locale, Patterns>>>;

/** Makes a list of each language ready; `pick` takes it from the lexicon. */
export function lexiconOf(pick: (lexicon: Lexicon) => WordList | undefined): Patterned {
  return inEachLanguage((lexicon) => {
    const list = pick(lexicon);
    return list && compile(list);
  });
}

function compile(list: WordList): Patterns {
  const patternOf = (words?: readonly string[]) => (words ? phrases(words) : undefined);
  const { words, unless, beside } = list;
  return { words: phrases(words), unless: patternOf(unless), beside: patternOf(beside) };
}

/** The words of a lexicon that a sentence has, even where it denies them. */
export function lookUp(lexicon: Patterned, sentence: string, locale: Locale): string | undefined {
  const patterns = lexicon[locale];
  if (!patterns || patterns.unless?.test(sentence)) return undefined;
  if (patterns.beside && !patterns.beside.test(sentence)) return undefined;
  return matchedWords(patterns.words, sentence);
}

/** The words of a lexicon that a sentence says, in a clause that does not deny them. */
export function lookUpAffirmed(
  lexicon: Patterned,
  sentence: string,
  locale: Locale,
): string | undefined {
  const found = lookUp(lexicon, sentence, locale);
  if (found === undefined) return undefined;
  const clause = clauseAt(sentence, sentence.indexOf(found), found.length);
  return isDenied(clause, locale) ? undefined : found;
}
