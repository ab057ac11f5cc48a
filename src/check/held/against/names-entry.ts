import type { Locale } from '../../../../schema/languages.ts';
import { foldWords } from '../../../content/told/plain-word.ts';
import { inflectedName } from '../../../content/told/values/inflected-name.ts';
import { vocabularyOf } from '../../../content/told/vocabulary.ts';

/** So much of a name is the same in all its forms. */
const beginning = 3;

/** Whether a text names an entry, in any form of its name: `asiakastietoja` for `Asiakastiedot`. */
export function namesEntry(text: string, name: string, locale: Locale): boolean {
  const sought = wordsOf(name);
  const words = wordsOf(text);
  if (sought.length === 0) return false;
  const whole = sought.join(' ');
  const names = new Map([[whole, name]]);
  const vocabulary = vocabularyOf(locale);
  return words.some((_, at) => {
    const here = words.slice(at, at + sought.length).join(' ');
    if (here === whole) return true;
    // Most words are no form of it: no ending changes how it begins.
    if (!vocabulary || here.slice(0, beginning) !== whole.slice(0, beginning)) return false;
    return inflectedName(here, names, vocabulary) !== undefined;
  });
}

function wordsOf(text: string): string[] {
  return (
    foldWords(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}-]+/gu) ?? []
  );
}
