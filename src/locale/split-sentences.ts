import type { Locale } from '../../schema/languages.ts';
import { every } from '../words/every.ts';

const ends = /(?<![.!?…])[.!?…]+["”’»)\]]*\s+(?=["“”’»([]*[\p{Lu}\p{N}])/gu;

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
    const before = lastWord(text, start, match.index);
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

/** What stands between the last white space and `end`, from `start` on. */
function lastWord(text: string, start: number, end: number): string {
  let at = end;
  while (at > start && !/\s/u.test(text[at - 1] ?? '')) at -= 1;
  return text.slice(at, end);
}

function goesOn(word: string, locale: Locale): boolean {
  const last = /(?<![\p{L}.])[\p{L}.]+$/u.exec(word)?.[0].toLowerCase();
  // A number before a stop is an ordinal: `12. elokuuta`, `2. luku`.
  if (last === undefined) return /^\d{1,2}$/u.test(word);
  return every[locale].reading.abbreviations.includes(last) || /^\p{L}$/u.test(last);
}
