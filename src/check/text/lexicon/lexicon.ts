import type { Locale } from '../../../../schema/languages.ts';
import { onceAText } from '../../../locale/once-a-text.ts';
import type { Lexicon } from '../../../words/language.ts';
import type { WordList } from '../../../words/word-list.ts';
import { inEachLanguage } from './in-each-language.ts';
import { clauseAt, isDenied } from './negation.ts';
import { phraseFinder } from './phrase-finder.ts';

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

/** Most sentences lack the key words of a list, so that nothing is looked for in them; the others recur between notices. */
function compile({ words, unless, beside }: WordList): Look {
  const finders = {
    words: phraseFinder(words),
    unless: unless && phraseFinder(unless),
    beside: beside && phraseFinder(beside),
  };
  const look = onceAText((sentence) => {
    const found = finders.words.find(sentence);
    if (!found || finders.unless?.find(sentence)) return undefined;
    return finders.beside && !finders.beside.find(sentence) ? undefined : found[0].trim();
  }, 1000);
  return (sentence) => (finders.words.mayFind(sentence) ? look(sentence) : undefined);
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
