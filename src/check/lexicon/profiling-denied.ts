import type { Locale } from '../../../schema/languages.ts';

const denials: Readonly<Record<Locale, RegExp>> = {
  fi: /(?<!\p{L})(?:emme(?:kä)? (?:\p{L}+ )?profiloi(?!\p{L})|profilointia ei (?:tehdä|käytetä)|ei(?:kä)? (?:\p{L}+ )?profiloida(?!\p{L})|emme(?:kä)? (?:tee|käytä) (?:\p{L}+ )?profilointia)/iu,
  sv: /(?<!\p{L})(?:profilerar (?:vi )?(?:dig |er )?inte|(?:vi|och|eller) profilerar inte|vi [^.,;]{0,60}inte [^.,;]{0,40}profiler(?:ar|ing)(?!\p{L})|ingen profilering)/iu,
  en: /(?<!\p{L})(?:we (?:do|will) not [^.,;]{0,60}\bprofil(?:e|ing)(?!\p{L})|we never profile|no profiling)/iu,
};

/** What makes a sentence deny only one sort of profiling, or speak of a right. */
const qualifiers: Readonly<Record<Locale, RegExp>> = {
  fi: /(?<!\p{L})(?:ilman|paitsi|muuten|muutoin|jos|ellei|jollei|pelkäst\p{L}+|perust\p{L}+|oikeus|lapsi\p{L}*|alaikäis\p{L}*|lukuun)(?!\p{L})/iu,
  sv: /(?<!\p{L})(?:utan|förutom|annat|om|enbart|endast|bara|baser\p{L}+|grund\p{L}*|rätt|barn\p{L}*)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:without|except|other|unless|if|solely|only|alone|based|right|child\p{L}*|minors?|for)(?!\p{L})/iu,
};

/** Whether a sentence says that nobody is profiled: `emmekä profiloi sinua`, `we do not profile you`. */
export function deniesProfiling(sentence: string, locale: Locale): boolean {
  return denials[locale].test(sentence) && !qualifiers[locale].test(sentence);
}
