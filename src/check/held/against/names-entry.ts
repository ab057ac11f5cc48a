import type { Locale } from '../../../../schema/languages.ts';
import { foldWords } from '../../../content/told/plain-word.ts';
import { inflectedName } from '../../../content/told/values/inflected-name.ts';
import { vocabularyOf } from '../../../content/told/vocabulary.ts';

/** Whether a text names an entry, in any form of its name: `asiakastietoja` for `Asiakastiedot`. */
export function namesEntry(text: string, name: string, locale: Locale): boolean {
  const sought = wordsOf(name);
  const words = wordsOf(text);
  if (sought.length === 0) return false;
  const names = new Map([[sought.join(' '), name]]);
  const vocabulary = vocabularyOf(locale);
  return words.some((_, at) => {
    const here = words.slice(at, at + sought.length).join(' ');
    return (
      here === sought.join(' ') ||
      (vocabulary !== undefined && inflectedName(here, names, vocabulary) !== undefined)
    );
  });
}

function wordsOf(text: string): string[] {
  return (
    foldWords(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}-]+/gu) ?? []
  );
}
