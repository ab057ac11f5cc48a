import type { Locale } from '../../../../schema/languages.ts';
import { foldWords } from '../../../content/told/plain-word.ts';
import { inflectedName } from '../../../content/told/values/inflected-name.ts';
import { type Vocabulary, vocabularyOf } from '../../../content/told/vocabulary.ts';

/** So much of a name is the same in all its forms. */
const beginning = 3;

const vocabularies = new Map<Locale, Vocabulary | undefined>();

function wordsFor(locale: Locale): Vocabulary | undefined {
  if (!vocabularies.has(locale)) vocabularies.set(locale, vocabularyOf(locale));
  return vocabularies.get(locale);
}

/** Tells whether some texts name an entry, in any form of its name: `asiakastietoja` for `Asiakastiedot`. */
export function saysName(texts: readonly string[], locale: Locale): (name: string) => boolean {
  const all = texts.map(wordsOf);
  const vocabulary = wordsFor(locale);
  return (name) => {
    const sought = wordsOf(name);
    return sought.length > 0 && all.some((words) => holds(words, sought, name, vocabulary));
  };
}

function holds(
  words: readonly string[],
  sought: readonly string[],
  name: string,
  vocabulary: Vocabulary | undefined,
): boolean {
  const whole = sought.join(' ');
  const names = new Map([[whole, name]]);
  return words.some((word, at) => {
    // Most words are no form of it: no ending changes how it begins.
    if (word.slice(0, beginning) !== whole.slice(0, beginning)) return false;
    const here = words.slice(at, at + sought.length).join(' ');
    return here === whole || (vocabulary && inflectedName(here, names, vocabulary)) !== undefined;
  });
}

function wordsOf(text: string): string[] {
  return (
    foldWords(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}-]+/gu) ?? []
  );
}
