import type { Locale } from '../../schema/languages.ts';
import { abbreviations } from './abbreviations.ts';

const ends = /[.!?…]+["”’»)\]]*\s+(?=["“”’»([]*[\p{Lu}\p{N}])/gu;

/**
 * The sentences of a paragraph.
 *
 * 1. `Art. 6` and `esim. nimi` go on; so does a stop before a small letter or within `12.08.2019`.
 * 2. An abbreviation that ends a sentence, as in `nimi, osoite jne. Lisäksi …`, ends it where a
 *    capital follows and the abbreviation is not one that always goes on.
 */
export function splitSentences(text: string, locale: Locale): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const match of isOne(text) ? [] : text.matchAll(ends)) {
    const before = text.slice(start, match.index);
    if (match[0].startsWith('.') && goesOn(before, locale)) continue;
    const end = match.index + match[0].length;
    sentences.push(text.slice(start, end).trim());
    start = end;
  }
  const rest = text.slice(start).trim();
  return rest === '' ? sentences : [...sentences, rest];
}

/** Whether no stop stands within a text: of most texts that is soon told. */
function isOne(text: string): boolean {
  return !/[.!?…]["”’»)\]]*\s/u.test(text);
}

function goesOn(before: string, locale: Locale): boolean {
  const last = /[\p{L}.]+$/u.exec(before)?.[0].toLowerCase();
  // A number before a stop is an ordinal: `12. elokuuta`, `2. luku`.
  if (last === undefined) return /(?:^|\s)\d{1,2}$/u.test(before);
  return abbreviations[locale].includes(last) || /^\p{L}$/u.test(last);
}
