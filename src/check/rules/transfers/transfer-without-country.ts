import { entriesOf } from '../../entries.ts';
import type { Rule } from '../../rule.ts';

export const transferWithoutCountry: Rule = {
  name: 'transfer-without-country',
  severity: 'error',
  articles: ['13(1)(f)', '14(1)(f)'],
  since: '2018-05-25',
  summary: {
    fi: 'Jokaisesta siirrosta kerrotaan maa tai kansainvälinen järjestö.',
    sv: 'För varje överföring anges landet eller den internationella organisationen.',
    en: 'Every transfer names the country or the international organisation.',
  },
  why: {
    fi: 'Suojan taso riippuu maasta. Viranomaiset edellyttävät, että jokainen kolmas maa nimetään (WP260, liite).',
    sv: 'Skyddsnivån beror på landet. Myndigheterna förväntar sig att varje tredjeland anges vid namn (WP260, bilagan).',
    en: 'The level of protection depends on the country. The authorities expect every third country to be named (WP260, Annex).',
  },
  words: {
    fi: ({ law, id }) => ({
      message: `Siirrosta \`${id}\` ei kerrota, mihin maahan tai mille kansainväliselle järjestölle tiedot siirretään (${law}).`,
      hint: 'Lisää maa (country: US) tai järjestö (organisation: Järjestön nimi). Jos maita on useita, lisää jokaisesta oma siirto.',
    }),
    sv: ({ law, id }) => ({
      message: `För överföringen \`${id}\` anges inte till vilket land eller vilken internationell organisation uppgifterna överförs (${law}).`,
      hint: 'Lägg till landet (country: US) eller organisationen (organisation: Organisationens namn). Om länderna är flera, lägg till en överföring för varje.',
    }),
    en: ({ law, id }) => ({
      message: `The transfer \`${id}\` does not say to which country or international organisation the data go (${law}).`,
      hint: 'Add the country (country: US) or the organisation (organisation: Name of the organisation). Where there are several countries, add a transfer for each.',
    }),
  },
  examples: {
    failing: {
      yaml: `transfers:
  - id: mailer
    mechanisms: [{kind: scc, copy: privacy@shop.example}]`,
    },
    passing: {
      yaml: `transfers:
  - id: mailer
    country: US
    mechanisms: [{kind: scc, copy: privacy@shop.example}]`,
    },
  },
  *check({ facts }) {
    for (const [index, transfer] of entriesOf(facts.transfers).entries()) {
      if (transfer.country || transfer.organisation) continue;
      yield { path: ['transfers', index, 'country'], data: { id: transfer.id } };
    }
  },
};
