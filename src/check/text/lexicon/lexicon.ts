import type { Locale } from '../../../../schema/languages.ts';
import { onceAText } from '../../../locale/once-a-text.ts';
import type { Lexicon } from '../../../words/language.ts';
import type { WordList } from '../../../words/word-list.ts';
import { inEachLanguage } from './in-each-language.ts';
import { keyWordsOf, mayHold } from './key-words.ts';
import { clauseAt, isDenied } from './negation.ts';
import { matchedWords, phrases } from './phrases.ts';

/** The words of a list that a sentence has. */
type Look = (sentence: string) => string | undefined;

/** Word lists made ready to look sentences up in, by language; a language may have none. */
export type Patterned = Readonly<Partial<Record<Locale, Look>>>;

/** Makes a list of each language ready; `pick` takes it from the lexicon. */
export function lexiconOf(pick: (lexicon: Lexicon) => WordList | undefined): Patterned {
  return inEachLanguage((lexicon) => {
    const list = pick(lexicon);
    return list && compile(list);
  });
}

/** Patterns are made where a sentence may hold what they find: of many lists none does. Sentences recur between notices. */
function compile({ words, unless, beside }: WordList): Look {
  const later = (list: readonly string[]) => {
    let made: RegExp | undefined;
    return () => (made ??= phrases(list));
  };
  const patterns = {
    words: later(words),
    unless: unless && later(unless),
    beside: beside && later(beside),
  };
  const keys = keyWordsOf(words);
  return onceAText((sentence) => {
    // Most sentences lack the key words, so that no pattern is tried on them.
    if (!mayHold(keys, sentence)) return undefined;
    const found = matchedWords(patterns.words(), sentence);
    if (found === undefined || patterns.unless?.().test(sentence)) return undefined;
    return patterns.beside?.().test(sentence) === false ? undefined : found;
  }, 1000);
}

/** The words of a lexicon that a sentence has, even where it denies them. */
export function lookUp(lexicon: Patterned, sentence: string, locale: Locale): string | undefined {
  return lexicon[locale]?.(sentence);
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
