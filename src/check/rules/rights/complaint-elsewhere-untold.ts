import { proseOf } from '../../prose.ts';
import type { Rule } from '../../rule.ts';

const places =
  /asut|asuin|työskentel|työpaik|jäsenvalti|toisessa (?:maassa|EU)|\bbor\b|bosatt|vistelseort|arbetar|arbetsplats|medlemsstat|annat (?:EU|EES|land)|\blive|\bwork|reside|member state|another country/iu;

export const complaintElsewhereUntold: Rule = {
  name: 'complaint-elsewhere-untold',
  severity: 'info',
  articles: ['77(1)'],
  since: '2018-05-25',
  readsWords: true,
  summary: {
    fi: 'Valituksesta kerrotaan, että sen voi tehdä myös asuin- tai työpaikan maassa.',
    sv: 'Om klagomål anges att de kan lämnas även i det land där man bor eller arbetar.',
    en: 'The notice says that a complaint can also be made where one lives or works.',
  },
  why: {
    fi: 'Muualla EU- tai ETA-maassa asuva voi valittaa oman maansa viranomaiselle omalla kielellään. Harva tietää sen.',
    sv: 'Den som bor i ett annat EU- eller EES-land kan klaga hos myndigheten där på sitt eget språk. Få vet det.',
    en: 'People who live elsewhere in the EU or EEA can complain to the authority there, in their own language. Few know it.',
  },
  words: {
    fi: ({ law }) => ({
      message: `Selosteessa ei kerrota, että valituksen voi tehdä myös siinä EU- tai ETA-maassa, jossa asuu, työskentelee tai jossa rikkominen tapahtui (${law}).`,
      hint: 'Lisää lause tekstiin ja merkitse kohtaan complaint: elsewhere: true.',
    }),
    sv: ({ law }) => ({
      message: `Beskrivningen anger inte att klagomål kan lämnas även i det EU- eller EES-land där man bor, arbetar eller där överträdelsen skedde (${law}).`,
      hint: 'Lägg till en mening i texten och ange i complaint: elsewhere: true.',
    }),
    en: ({ law }) => ({
      message: `The notice does not say that a complaint can also be made in the EU or EEA country where one lives or works, or where the infringement took place (${law}).`,
      hint: 'Add a sentence to the text, and to complaint: elsewhere: true.',
    }),
  },
  examples: {
    failing: { yaml: 'complaint: {authority: FI, text: You can complain to the Ombudsman.}' },
    passing: {
      yaml: 'complaint: {authority: FI, text: You can complain to the Ombudsman or to the authority of the country where you live., elsewhere: true}',
    },
  },
  *check(notice) {
    const { complaint } = notice.facts;
    if (!complaint || complaint.elsewhere !== undefined) return;
    if (!complaint.authority && !complaint.text) return;
    if (places.test(proseOf(notice, ['complaint']))) return;
    yield { path: ['complaint', 'elsewhere'] };
  },
};
