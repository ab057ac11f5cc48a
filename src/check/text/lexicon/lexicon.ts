import type { Locale } from '../../../../schema/languages.ts';
import type { Lexicon } from '../../../words/language.ts';
import type { WordList } from '../../../words/word-list.ts';
import { inEachLanguage } from './in-each-language.ts';
import { type KeyWords, keyWordsOf, mayHold } from './key-words.ts';
import { clauseAt, isDenied } from './negation.ts';
import { matchedWords, phrases } from './phrases.ts';

type Patterns = {
  words: () => RegExp;
  unless: (() => RegExp) | undefined;
  beside: (() => RegExp) | undefined;
  /** What most sentences lack, so that no pattern is tried on them. */
  keys: KeyWords | undefined;
};

/** Word lists made ready to look sentences up in, by language; a language may have none. */
export type Patterned = Readonly<Partial<Record<Locale, Patterns>>>;

/** Makes a list of each language ready; `pick` takes it from the lexicon. */
export function lexiconOf(pick: (lexicon: Lexicon) => WordList | undefined): Patterned {
  return inEachLanguage((lexicon) => {
    const list = pick(lexicon);
    return list && compile(list);
  });
}

/** Patterns are made where a sentence may hold what they find: of many lists none does. */
function compile({ words, unless, beside }: WordList): Patterns {
  const later = (list: readonly string[]) => {
    let made: RegExp | undefined;
    return () => (made ??= phrases(list));
  };
  const patterns = {
    words: later(words),
    unless: unless && later(unless),
    beside: beside && later(beside),
  };
  return { ...patterns, keys: keyWordsOf(words) };
}

/** The words of a lexicon that a sentence has, even where it denies them. */
export function lookUp(lexicon: Patterned, sentence: string, locale: Locale): string | undefined {
  const patterns = lexicon[locale];
  if (!patterns || !mayHold(patterns.keys, sentence)) return undefined;
  const found = matchedWords(patterns.words(), sentence);
  if (found === undefined || patterns.unless?.().test(sentence)) return undefined;
  return patterns.beside?.().test(sentence) === false ? undefined : found;
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
