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
  why: {
    fi: 'Edustaja on olemassa siksi, että siihen voi ottaa yhteyttä rekisterinpitäjän ohella tai sijasta. Ilman yhteystietoja se ei onnistu.',
    sv: 'Företrädaren finns till för att man ska kunna vända sig till den vid sidan av den personuppgiftsansvarige eller i dess ställe. Utan kontaktuppgifter går det inte.',
    en: 'The representative is there to be addressed beside the controller or instead of it. Without contact details nobody can do so.',
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
  examples: {
    failing: { yaml: 'representative: {name: Deputy Oy, country: FI}' },
    passing: { yaml: 'representative: {name: Deputy Oy, country: FI, email: shop@deputy.example}' },
  },
  *check({ facts: { representative } }) {
    if (!representative || isNone(representative) || isReachable(representative)) return;
    yield { path: ['representative', 'email'] };
  },
};
