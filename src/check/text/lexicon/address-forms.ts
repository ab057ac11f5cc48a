import type { Locale } from '../../../../schema/languages.ts';
import { latin } from '../../../../schema/latin.ts';
import type { AddressForms } from '../../../words/address-forms.ts';
import { inEachLanguage } from './in-each-language.ts';

/** How a text calls its reader: `one` for sinä and du, `many` for te and ni. */
export type AddressForm = keyof AddressForms;

/** Finnish words that end as `teidän` words do, and are none. */
const unlike =
  /(?:tilanne|rakenne|liikenne|asenne|tunne|luonne|perinne|kanne|ranne|vanne|käänne)$|^(?:sinne|jonne|minne|tänne|tuonne|kunne|enne|menne|matte|latte|palette)$/iu;

/** What follows when several readers are meant at once: `jos teitä on monta`, `bor ni flera`. */
const several = latin(
  /^[^.?!]{0,30}?(?<!\p{L})(?:monta|useita|useampi|useampia|kaksi|kolme|yhdessä|molemmat|flera|två|tre|tillsammans|båda)(?!\p{L})/iu,
);

const addressForms = inEachLanguage((lexicon) => lexicon.addressForms);

/** The words of a text that call the reader by one form; English has one form only. */
export function addressedBy(text: string, form: AddressForm, locale: Locale): string[] {
  const pattern = addressForms[locale]?.[form];
  if (!pattern) return [];
  return [...text.matchAll(pattern)]
    .filter(({ 0: word, index }) => !several.test(text.slice(index + word.length)))
    .map(([word]) => word)
    .filter((word) => !unlike.test(word));
}
