import { isNone } from '../../../../schema/values.ts';
import { isReachable } from '../../contact.ts';
import type { Rule } from '../../rule.ts';

export const dataProtectionOfficerWithoutContact: Rule = {
  name: 'data-protection-officer-without-contact',
  severity: 'error',
  articles: ['13(1)(b)', '14(1)(b)', '37(7)'],
  since: '2018-05-25',
  summary: {
    fi: 'Seloste kertoo, miten tietosuojavastaavaan saa yhteyden.',
    sv: 'Beskrivningen anger hur man når dataskyddsombudet.',
    en: 'The notice says how to reach the data protection officer.',
  },
  why: {
    fi: 'Laki vaatii kertomaan tietosuojavastaavan yhteystiedot, ei nimeä: tärkeää on, että rekisteröity tavoittaa hänet suoraan ja luottamuksellisesti.',
    sv: 'Lagen kräver dataskyddsombudets kontaktuppgifter, inte namnet: det viktiga är att den registrerade når ombudet direkt och i förtroende.',
    en: 'The law asks for the contact details of the officer, not for the name: what matters is that data subjects can reach the officer directly and in confidence.',
  },
  words: {
    fi: ({ law }) => ({
      message: `Tietosuojavastaavalla ei ole yhteystietoja (${law}). Nimeä ei tarvitse kertoa, mutta yhteyden on saatava.`,
      hint: 'Lisää kohtaan dataProtectionOfficer esimerkiksi: email: tietosuojavastaava@esimerkki.example. Myös puhelinnumero (phone), postiosoite (address) tai lomake (form) riittää.',
    }),
    sv: ({ law }) => ({
      message: `Dataskyddsombudet saknar kontaktuppgifter (${law}). Namnet behöver inte anges, men ombudet ska gå att nå.`,
      hint: 'Lägg till under dataProtectionOfficer till exempel: email: dataskyddsombud@exempel.example. Ett telefonnummer (phone), en postadress (address) eller ett formulär (form) räcker också.',
    }),
    en: ({ law }) => ({
      message: `The data protection officer has no contact details (${law}). The name need not be told, but a reader must be able to reach the officer.`,
      hint: 'Add to dataProtectionOfficer, for example: email: dpo@shop.example. A phone number (phone), a postal address (address) or a form (form) will do as well.',
    }),
  },
  examples: {
    failing: { yaml: 'dataProtectionOfficer: {name: A. Person}' },
    passing: { yaml: 'dataProtectionOfficer: {name: A. Person, email: dpo@shop.example}' },
  },
  *check({ facts: { dataProtectionOfficer: officer } }) {
    if (!officer || isNone(officer) || isReachable(officer)) return;
    yield { path: ['dataProtectionOfficer', 'email'] };
  },
};
