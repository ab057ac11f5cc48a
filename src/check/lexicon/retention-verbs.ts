import type { Locale } from '../../../schema/languages.ts';

/** Words by which a sentence tells how long data are kept. */
const verbs: Readonly<Record<Locale, RegExp>> = {
  fi: /(?<!\p{L})(?:säilyt|säilyy|poist(?:amme|etaan|uvat)|hävit|arkistoi|tallessa)\p{L}*/iu,
  sv: /(?<!\p{L})(?:bevara|spara|lagra|förvara|raderar?|raderas|gallra|arkivera)\p{L}*/iu,
  en: /(?<!\p{L})(?:keep|kept|retain|retention|store[ds]?|deleted?|erased?|archive)\p{L}*/iu,
};

/** Whether a sentence may tell how long data are kept. */
export function tellsRetention(sentence: string, locale: Locale): boolean {
  return verbs[locale].test(sentence);
}
