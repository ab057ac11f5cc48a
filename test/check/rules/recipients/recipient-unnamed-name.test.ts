import { recipientGeneric } from '../../../../src/check/rules/recipients/recipient-generic.ts';
import { testOwnWords } from '../own-words.ts';

testOwnWords(
  recipientGeneric,
  (name) => `recipients: [{id: a, name: ${name}, activity: printing, country: [DK]}]`,
  {
    en: {
      error: ['Selected partners (Denmark)', 'Service providers'],
      clean: ['Printing House Example Ltd', 'Partners in Print ApS'],
    },
    fi: {
      error: ['Valitut yhteistyökumppanit (Tanska)', 'Palveluntarjoajat'],
      clean: ['Kirjapaino Malli Oy'],
    },
    sv: {
      error: ['Utvalda partner (Danmark)', 'Underleverantörer'],
      clean: ['Tryckeri Modell Ab'],
    },
    de: {
      error: ['Ausgewählte Partner (Dänemark)', 'Dienstleister'],
      clean: ['Druckerei Muster GmbH'],
    },
  },
);
