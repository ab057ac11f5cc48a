import { authorityOf } from '../../../../schema/gdpr/authorities.ts';
import { printCountry } from '../../../locale/countries.ts';
import type { Rule } from '../../rule.ts';

export const authorityUnknown: Rule = {
  name: 'authority-unknown',
  severity: 'error',
  articles: ['13(2)(d)', '14(2)(e)'],
  since: '2018-05-25',
  summary: {
    fi: 'Maakoodilla annettu valvontaviranomainen on taulukossa.',
    sv: 'En tillsynsmyndighet som anges med landskod finns i tabellen.',
    en: 'A supervisory authority that is given by a country code is in the table.',
  },
  why: {
    fi: 'Viranomaisen nimi ja osoite tulevat Euroopan talousalueen maiden taulukosta. Jos koodia ei siinä ole, lukija ei saa tietää, kenen puoleen kääntyä.',
    sv: 'Myndighetens namn och adress hämtas ur en tabell över länderna i Europeiska ekonomiska samarbetsområdet. Med en kod som inte finns där får läsaren en rätt men ingen att vända sig till.',
    en: 'The name and address of the authority come from a table of the countries of the European Economic Area. A code without an entry would leave the reader with a right and nobody to turn to.',
  },
  words: {
    fi: ({ law, country = '' }) => ({
      message: `Maakoodilla \`${country}\` (${printCountry(country, 'fi')}) ei löydy ETA-valtion valvontaviranomaista, joten lukija ei saa tietää, kenelle valituksen voi tehdä (${law}).`,
      hint: 'Korjaa maakoodi tai anna tiedot: authority: {name: Viranomaisen nimi, url: https://viranomainen.example/}.',
    }),
    sv: ({ law, country = '' }) => ({
      message: `Med landskoden \`${country}\` (${printCountry(country, 'sv')}) finns ingen tillsynsmyndighet i EES, så läsaren får inte veta till vem klagomål kan lämnas (${law}).`,
      hint: 'Rätta landskoden eller ange uppgifterna: authority: {name: Myndighetens namn, url: https://myndighet.example/}.',
    }),
    en: ({ law, country = '' }) => ({
      message: `The country code \`${country}\` (${printCountry(country, 'en')}) has no supervisory authority of the EEA, so the reader is not told where to complain (${law}).`,
      hint: 'Correct the code, or give the details: authority: {name: Name of the authority, url: https://authority.example/}.',
    }),
  },
  examples: {
    failing: { yaml: 'complaint: {authority: US}' },
    passing: { yaml: 'complaint: {authority: FI}' },
  },
  *check({ facts: { complaint } }, { day }) {
    const authority = complaint?.authority;
    if (typeof authority !== 'string' || authorityOf(authority, day)) return;
    yield { path: ['complaint', 'authority'], data: { country: authority } };
  },
};
