import type { Locale } from '../../../schema/languages.ts';

const denials: Readonly<Record<Locale, RegExp>> = {
  fi: /(?<!\p{L})(?:(?:tieto(?:ja|jasi|janne)|niitä) ei (?:\p{L}+ )?luovuteta(?!\p{L})|emme (?:\p{L}+ )?luovuta (?:\p{L}+ )?(?:henkilö|asiakas)?tieto(?:ja|jasi|janne)(?!\p{L})|(?:henkilö|asiakas)?tieto(?:ja|jasi|janne) emme (?:\p{L}+ )?luovuta(?!\p{L}))/iu,
  sv: /(?<!\p{L})(?:(?:vi lämnar (?:aldrig|inte) (?:ut|vidare) (?:dina |era )?(?:person)?uppgifter)|(?:person)?uppgifter(?:na)? lämnas (?:aldrig|inte) (?:ut|vidare)|vi delar (?:aldrig|inte) (?:dina |era )?(?:person)?uppgifter|(?:dina |era )?(?:person)?uppgifter lämnar vi (?:aldrig|inte) (?:ut|vidare))(?!\p{L})/iu,
  en: /(?<!\p{L})(?:we (?:do not|don't|don’t|never|will not|will never) (?:disclose|share|give|pass)(?: on)? (?:any of )?(?:your |the |any )?(?:personal |customer )?(?:data|information)(?!\p{L})|(?:personal |your )?(?:data|information) (?:is|are) (?:not|never) (?:disclosed|shared|passed on|given))/iu,
};

/** What makes a sentence deny only some disclosures: a purpose, a place, a condition, an exception. */
const qualifiers: Readonly<Record<Locale, RegExp>> = {
  fi: /(?<!\p{L})(?:ilman|paitsi|muuten|muutoin|muuhun|muihin|kuin|muualle|jos|ellei\p{L}*|jollei\p{L}*|vaan|lukuun|ulkopuole\p{L}+|säännönmukai\p{L}+|säännöllis\p{L}+|pääsääntöis\p{L}+|tarkoitu\p{L}+|markkinoin\p{L}+|mainon\p{L}+|vastike\p{L}*|maksu\p{L}*|ennen|enempää|laajemmin|näitä|kaupallis\p{L}+|varten)(?!\p{L})/iu,
  sv: /(?<!\p{L})(?:utan|förutom|annat|andra|om inte|såvida|bara|endast|utanför|utom|regelmässig\p{L}*|regelbund\p{L}+|ändamål\p{L}*|syfte\p{L}*|marknadsföring\p{L}*|reklam\p{L}*|betalning\p{L}*|innan|dessa|än|för)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:without|except|unless|other than|otherwise|only|outside|beyond|regularly|routinely|generally|purposes?|marketing|advertising|money|payment|before|these|those|for|if|but|than)(?!\p{L})/iu,
};

/** Whether some words of a text deny a disclosure, be it with conditions. */
export function mayDenyDisclosure(text: string, locale: Locale): boolean {
  return denials[locale].test(text);
}

/** Whether a sentence says, without any condition, that data are disclosed to nobody. */
export function deniesDisclosure(sentence: string, locale: Locale): boolean {
  return mayDenyDisclosure(sentence, locale) && !qualifiers[locale].test(sentence);
}
