import type { DataCategory } from '../../../../schema/disclosures/data-categories.ts';
import type { Locale } from '../../../../schema/languages.ts';
import { inEachLanguage } from './in-each-language.ts';

type Special = NonNullable<DataCategory['special']>;

const kinds = inEachLanguage(({ specialKinds }) => specialKinds);

/** Whether a sentence names special categories of data as such, or the one that is meant: `no health data` leaves others open. */
export function namesSpecial(sentence: string, special: Special, locale: Locale): boolean {
  const words = kinds[locale];
  return words !== undefined && (words.all.test(sentence) || words[special].test(sentence));
}
