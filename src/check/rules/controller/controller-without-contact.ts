import { isReachable } from '../../contact.ts';
import type { Rule } from '../../rule.ts';

export const controllerWithoutContact: Rule = {
  name: 'controller-without-contact',
  severity: 'error',
  articles: ['13(1)(a)', '14(1)(a)'],
  since: '2018-05-25',
  summary: {
    fi: 'Seloste kertoo, miten rekisterinpitäjään saa yhteyden.',
    sv: 'Beskrivningen anger hur man når den personuppgiftsansvarige.',
    en: 'The notice says how to reach the controller.',
  },
  why: {
    fi: 'Pelkän nimen varassa rekisteröidyllä on oikeuksia mutta ei osoitetta, johon pyynnön voi lähettää. Yksi kaikille sopiva yhteydenottotapa riittää.',
    sv: 'Med bara ett namn har den registrerade rättigheter men ingenstans att skicka sin begäran. Ett sätt som fungerar för alla berörda räcker.',
    en: 'A name alone leaves the data subject with rights and nowhere to send a request. One channel that works for everyone concerned is enough.',
  },
  words: {
    fi: ({ law, name }) => ({
      message: `Rekisterinpitäjällä "${name}" ei ole yhteystietoja. Lukijalle on kerrottava vähintään yksi tapa ottaa yhteyttä (${law}).`,
      hint: 'Lisää kohtaan controller esimerkiksi: email: [tietosuoja@esimerkki.example]. Myös postiosoite (address), puhelinnumero (phone) tai lomake (form) riittää.',
    }),
    sv: ({ law, name }) => ({
      message: `Den personuppgiftsansvarige "${name}" saknar kontaktuppgifter. Läsaren ska få veta minst ett sätt att ta kontakt (${law}).`,
      hint: 'Lägg till under controller till exempel: email: [dataskydd@exempel.example]. En postadress (address), ett telefonnummer (phone) eller ett formulär (form) räcker också.',
    }),
    en: ({ law, name }) => ({
      message: `The controller "${name}" has no contact details. A reader must be told at least one way to reach it (${law}).`,
      hint: 'Add to controller, for example: email: [privacy@shop.example]. A postal address (address), a phone number (phone) or a form (form) will do as well.',
    }),
  },
  examples: {
    failing: {
      yaml: `controller:
  name: Shop Ltd
  country: FI`,
    },
    passing: {
      yaml: `controller:
  name: Shop Ltd
  country: FI
  email: [privacy@shop.example]`,
    },
  },
  *check({ facts: { controller } }) {
    if (!controller || isReachable(controller) || isReachable(controller.contact ?? {})) return;
    yield { path: ['controller', 'email'], data: { name: controller.name } };
  },
};
