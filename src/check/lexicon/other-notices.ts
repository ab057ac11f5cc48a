import type { Locale } from '../../../schema/languages.ts';

const mentions: Readonly<Record<Locale, RegExp>> = {
  fi: /(?<!\p{L})(?:erilli(?:nen|sen|sessä|sestä|set|siä)|oma(?:t|n|ssa|sta)?|toi(?:nen|sen|sessa|sesta)|erikseen)\s+(?:\p{L}+\s+){0,3}?(?:tietosuoja|rekisteri)?selost(?:e|ee|ei)\p{L}*/iu,
  sv: /(?<!\p{L})(?:separat|egen|egna|särskild|annan|andra)\s+(?:\p{L}+\s+){0,2}?(?:dataskyddsbeskrivning|integritetspolicy|registerbeskrivning|dataskyddsmeddelande|beskrivning)\p{L}*/iu,
  en: /(?<!\p{L})(?:(?:separate|another|own|different)\s+(?:\p{L}+\s+){0,3}?(?:privacy|data protection)\s+(?:notice|policy|statement)|(?:privacy|data protection)\s+(?:notice|policy|statement)\s+of\s+(?:its|their|your|his|her)\s+own)/iu,
};

/** Whether a sentence points at another notice: `erillinen tietosuojaseloste`, `a separate privacy notice`. */
export function namesOtherNotice(sentence: string, locale: Locale): boolean {
  return mentions[locale].test(sentence);
}
