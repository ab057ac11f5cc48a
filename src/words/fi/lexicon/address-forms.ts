import { latin } from '../../../../schema/latin.ts';
import type { AddressForms } from '../../address-forms.ts';

export const addressForms: AddressForms = {
  one: latin(
    /(?<!\p{L})(?:sinä|sinun|sinua|sinulla|sinulle|sinulta|sinusta|sinut|sinuun|itsesi|voit|olet|haluat|annat|saat|teet|otat|käytät|pyydät|lähetät|tilaat|varaat|ostat|maksat|päätät|lopetat|perut|valitset|hyväksyt|tarvitset|kirjaudut|ilmoitat|asioit|vierailet|soitat|kirjoitat|osallistut|rekisteröidyt|(?:henkilö|yhteys)?tieto(?:si|jasi|jesi|asi|ihisi|istasi|illesi)|oikeu(?:tesi|ttasi|ksiasi|ksiesi)|suostumu(?:ksesi|stasi)|pyyntösi|pyyntöäsi|\p{L}+(?:llesi|ltasi|ltäsi|llasi|lläsi|ssasi|ssäsi|stasi|stäsi|tojasi|töjäsi|masi|mäsi|uttasi|yttäsi|utesi|ytesi|uksesi|yksesi|uksiasi|yksiäsi|umerosi|oitteesi|oitettasi))(?!\p{L})/giu,
  ),
  many: latin(
    /(?<!\p{L})(?:te|teidän|teitä|teillä|teille|teiltä|teistä|teidät|teihin|itsenne|voitte|olette|haluatte|annatte|saatte|\p{L}{2,}tte|\p{L}+t[aä]k(?:aa|ää)|olkaa|tutustukaa|lukekaa|tehkää|huomatkaa|valitkaa|\p{L}{3,}nne)(?!\p{L})/giu,
  ),
};
