import type { Locale } from '../../../../schema/languages.ts';
import { inEachLanguage } from './in-each-language.ts';

const qualifiers = inEachLanguage(({ denialQualifiers }) => denialQualifiers);
const topics = inEachLanguage(({ denialTopics }) => denialTopics);
const partners = inEachLanguage(({ denialPartners }) => denialPartners);

/** Whether words of a sentence make its denial one of some cases: `without your consent`, `for marketing`, `other data`. */
export function narrowsDenial(sentence: string, locale: Locale): boolean {
  return qualifiers[locale]?.test(sentence) ?? false;
}

/** Whether a sentence names people or data of which alone it may deny something: `We do not profile children.` */
export function namesTopic(sentence: string, locale: Locale): boolean {
  return topics[locale]?.test(sentence) ?? false;
}

/** Whether a sentence names somebody with whom alone it denies to do something: `joint controllers with the city`. */
export function namesPartner(sentence: string, locale: Locale): boolean {
  return partners[locale]?.test(sentence) ?? false;
}
