import type { Locale } from '../../../../schema/languages.ts';
import { inEachLanguage } from './in-each-language.ts';

const qualifiers = inEachLanguage(({ denialQualifiers }) => denialQualifiers);
const topics = inEachLanguage(({ denialTopics }) => denialTopics);
const means = inEachLanguage(({ denialMeans }) => denialMeans);
const receivers = inEachLanguage(({ denialReceivers }) => denialReceivers);
const owners = inEachLanguage(({ denialOwners }) => denialOwners);
const others = inEachLanguage(({ denialOthers }) => denialOthers);
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

/** Whether a sentence names what data may be sent abroad by: `No standard clauses are needed.` */
export function namesMeans(sentence: string, locale: Locale): boolean {
  return means[locale]?.test(sentence) ?? false;
}

/** Whether a sentence names a kind of recipient, or a list that alone is not given away: `to advertisers`, `It is no recipient`. */
export function namesReceiver(sentence: string, locale: Locale): boolean {
  return receivers[locale]?.test(sentence) ?? false;
}

/** Whether a sentence says whose data alone stay where they are: `the data of our pupils`. */
export function namesOwner(sentence: string, locale: Locale): boolean {
  return owners[locale]?.test(sentence) ?? false;
}

/** Whether a sentence denies something of somebody else, or of all but what was named: `no other decision`, `our courier has no`. */
export function isOfOthers(sentence: string, locale: Locale): boolean {
  return others[locale]?.test(sentence) ?? false;
}
