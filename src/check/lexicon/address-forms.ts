import type { Locale } from '../../../schema/languages.ts';

/** How a text calls its reader: `one` for sinä and du, `many` for te and ni. */
export type AddressForm = 'one' | 'many';

/** Finnish words that end as `teidän` words do, and are none. */
const unlike =
  /(?:tilanne|rakenne|liikenne|asenne|tunne|luonne|perinne|kanne|ranne|vanne|käänne)$|^(?:sinne|jonne|minne|tänne|tuonne|kunne|enne|menne|matte|latte|palette)$/iu;

/** What follows when several readers are meant at once: `jos teitä on monta`, `bor ni flera`. */
const several =
  /^[^.?!]{0,30}?(?<!\p{L})(?:monta|useita|useampi|useampia|kaksi|kolme|yhdessä|molemmat|flera|två|tre|tillsammans|båda)(?!\p{L})/iu;

const finnish: Record<AddressForm, RegExp> = {
  one: /(?<!\p{L})(?:sinä|sinun|sinua|sinulla|sinulle|sinulta|sinusta|sinut|sinuun|itsesi|voit|olet|haluat|annat|saat|teet|otat|käytät|pyydät|lähetät|tilaat|varaat|ostat|maksat|päätät|lopetat|perut|valitset|hyväksyt|tarvitset|kirjaudut|ilmoitat|asioit|vierailet|soitat|kirjoitat|osallistut|rekisteröidyt|(?:henkilö|yhteys)?tieto(?:si|jasi|jesi|asi|ihisi|istasi|illesi)|oikeu(?:tesi|ttasi|ksiasi|ksiesi)|suostumu(?:ksesi|stasi)|pyyntösi|pyyntöäsi|\p{L}+(?:llesi|ltasi|ltäsi|llasi|lläsi|ssasi|ssäsi|stasi|stäsi|tojasi|töjäsi|masi|mäsi|uttasi|yttäsi|utesi|ytesi|uksesi|yksesi|uksiasi|yksiäsi|umerosi|oitteesi|oitettasi))(?!\p{L})/giu,
  many: /(?<!\p{L})(?:te|teidän|teitä|teillä|teille|teiltä|teistä|teidät|teihin|itsenne|voitte|olette|haluatte|annatte|saatte|\p{L}{2,}tte|\p{L}+t[aä]k(?:aa|ää)|olkaa|tutustukaa|lukekaa|tehkää|huomatkaa|valitkaa|\p{L}{3,}nne)(?!\p{L})/giu,
};

const swedish: Record<AddressForm, RegExp> = {
  one: /(?<!\p{L})(?:du|dig|din|ditt|dina)(?!\p{L})/giu,
  many: /(?<!\p{L})(?:ni|er|ert|era)(?!\p{L})/giu,
};

/** The words of a text that call the reader by one form; English has one form only. */
export function addressedBy(text: string, form: AddressForm, locale: Locale): string[] {
  if (locale === 'en') return [];
  const pattern = (locale === 'fi' ? finnish : swedish)[form];
  return [...text.matchAll(pattern)]
    .filter(({ 0: word, index }) => !several.test(text.slice(index + word.length)))
    .map(([word]) => word)
    .filter((word) => !unlike.test(word));
}
