import type { Locale } from '../../../schema/languages.ts';

const dated: Readonly<Record<Locale, RegExp>> = {
  fi: /selost\p{L}*.{0,40}(?:päivit|julkaist|voima(?:an|ssa))|(?:päivit|julkaist)\p{L}*.{0,20}selost|^(?:viimeksi |viimeisin )?(?:päivit|julkaist|muutet)/iu,
  sv: /beskrivning\p{L}*.{0,40}(?:uppdater|publicer|i kraft|gäller (?:från|sedan))|(?:uppdater|publicer)\p{L}*.{0,20}beskrivning|^(?:senast )?(?:uppdater|publicer|ändrad)/iu,
  en: /(?:notice|statement|policy).{0,40}(?:updated|published|effective|takes? effect|in force)|(?:updated|published|effective).{0,20}(?:notice|statement|policy)|^(?:last )?(?:updated|published|revised|effective)/iu,
};

/** Whether a sentence tells when the notice itself was updated, published or in force. */
export function tellsDateOfNotice(sentence: string, locale: Locale): boolean {
  return dated[locale].test(sentence);
}
