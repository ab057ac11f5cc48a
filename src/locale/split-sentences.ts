import type { Locale } from '../../schema/languages.ts';
import { inLanguage } from '../words/in-language.ts';

const ends = /(?<![.!?…])[.!?…]+["”’»)\]]*\s+(?=["“”’»([]*[\p{Lu}\p{N}])/gu;

/**
 * The sentences of a paragraph.
 *
 * 1. `Art. 6` and `esim. nimi` go on; so does a stop before a small letter or within `12.08.2019`.
 * 2. An abbreviation that ends a sentence, as in `nimi, osoite jne. Lisäksi …`, ends it where a
 *    capital follows and the abbreviation is not one that always goes on.
 * 3. `Example Ltd. We` and `Example Ltd. Customers may` end behind the form of the company;
 *    `Example Inc. Data Services` and `Example Ltd. Finland branch` go on.
 */
export function splitSentences(text: string, locale: Locale): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const match of isOne(text) ? [] : text.matchAll(ends)) {
    const before = lastWord(text, start, match.index);
    const end = match.index + match[0].length;
    if (match[0].startsWith('.') && goesOn(before, text.slice(end, end + ahead), locale)) continue;
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

/** So many characters behind a stop show whether it ends a sentence. */
const ahead = 60;
const companyForm = /^(?:Inc|Ltd|Co|Corp|Pty)$/u;
/** What may follow the form of a company in its name: another name, a branch, a number, what stands in brackets. */
const restOfName =
  /^(?:[\p{N}(]|(?:Inc|Ltd|LLC)\b|[\p{Lu}][\p{L}&’'-]*,? (?:[\p{Lu}\p{N}]|branch|sivuliike|sivukonttori|filial|Zweigniederlassung))/u;

/** Whether a sentence goes on behind a word and its stop. */
function goesOn(word: string, behind: string, locale: Locale): boolean {
  const last = /(?<![\p{L}.])[\p{L}.]+$/u.exec(word)?.[0];
  // A number before a stop is an ordinal: `12. elokuuta`, `2. luku`.
  if (last === undefined) return /^\d{1,2}$/u.test(word);
  const { abbreviations, openers } = inLanguage(locale).reading;
  if (companyForm.test(last)) {
    const [next = ''] = /^[\p{L}’]+/u.exec(behind) ?? [];
    return restOfName.test(behind) && !openers.includes(next.toLowerCase());
  }
  // `No. 5` is a number, `Do you sell my data? No. We ..` an answer.
  if (last === 'No') return /^\p{N}/u.test(behind);
  return abbreviations.includes(last.toLowerCase()) || /^\p{L}$/u.test(last);
}
