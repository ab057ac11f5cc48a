import type { Locale } from '../../../../schema/languages.ts';
import { namesReceiver } from './denial-qualifiers.ts';
import { inEachLanguage } from './in-each-language.ts';

const denials = inEachLanguage(({ disclosureDenials }) => disclosureDenials);

/** What makes a sentence deny only some disclosures: a purpose, a place, a condition, an exception. */
const qualifiers = inEachLanguage(({ disclosureQualifiers }) => disclosureQualifiers);

/** Whether some words of a text deny a disclosure, be it with conditions. */
export function mayDenyDisclosure(text: string, locale: Locale): boolean {
  return denials[locale]?.test(text) ?? false;
}

/** Whether a sentence says, without any condition, that data are disclosed to nobody. */
export function deniesDisclosure(sentence: string, locale: Locale): boolean {
  return (
    mayDenyDisclosure(sentence, locale) &&
    !qualifiers[locale]?.test(sentence) &&
    !namesReceiver(sentence, locale)
  );
}
