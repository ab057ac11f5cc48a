import { isNone } from '../../../../schema/values.ts';
import { isReachable } from '../../contact.ts';
import type { Rule } from '../../rule.ts';

export const representativeWithoutContact: Rule = {
  name: 'representative-without-contact',
  severity: 'error',
  articles: ['13(1)(a)', '14(1)(a)'],
  since: '2018-05-25',
  summary: {
    fi: 'Seloste kertoo, miten rekisterinpitäjän edustajaan saa yhteyden.',
    sv: 'Beskrivningen anger hur man når den personuppgiftsansvariges företrädare.',
    en: "The notice says how to reach the controller's representative.",
  },
  words: {
    fi: ({ law }) => ({
      message: `Rekisterinpitäjän edustajalla ei ole yhteystietoja (${law}).`,
      hint: 'Lisää kohtaan representative esimerkiksi: email: edustaja@esimerkki.example. Myös postiosoite (address) tai puhelinnumero (phone) riittää.',
    }),
    sv: ({ law }) => ({
      message: `Den personuppgiftsansvariges företrädare saknar kontaktuppgifter (${law}).`,
      hint: 'Lägg till under representative till exempel: email: foretradare@exempel.example. En postadress (address) eller ett telefonnummer (phone) räcker också.',
    }),
    en: ({ law }) => ({
      message: `The controller's representative has no contact details (${law}).`,
      hint: 'Add to representative, for example: email: representative@shop.example. A postal address (address) or a phone number (phone) will do as well.',
    }),
  },
  *check({ facts: { representative } }) {
    if (!representative || isNone(representative) || isReachable(representative)) return;
    yield { path: ['representative', 'email'] };
  },
};
