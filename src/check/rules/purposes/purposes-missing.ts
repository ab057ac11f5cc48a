import type { Rule } from '../../rule.ts';

export const purposesMissing: Rule = {
  name: 'purposes-missing',
  severity: 'error',
  articles: ['13(1)(c)', '14(1)(c)'],
  since: '2018-05-25',
  summary: {
    fi: 'Seloste kertoo, mihin tarkoituksiin henkilötietoja käsitellään.',
    sv: 'Beskrivningen anger för vilka ändamål personuppgifter behandlas.',
    en: 'The notice says for which purposes personal data are processed.',
  },
  why: {
    fi: 'Kaikki muut kysymykset, mitä tietoja tarvitaan, kuinka kauan ja millä perusteella, ratkeavat vasta käyttötarkoituksesta. Ilman niitä kukaan ei voi arvioida, onko käsittely lainmukaista.',
    sv: 'Alla andra frågor, vad som behövs, hur länge och på vilken grund, kan besvaras bara för ett ändamål. Utan ändamål kan ingen bedöma om behandlingen är laglig.',
    en: 'Every other question, what is needed, how long and on what basis, can only be answered for a purpose. Without purposes nobody can tell whether the processing is lawful.',
  },
  words: {
    fi: ({ law }) => ({
      message: `Selosteessa ei kerrota, mihin tarkoituksiin henkilötietoja käsitellään (${law}).`,
      hint: 'Lisää osion alkutietoihin: purposes: [{id: orders, name: Tilausten toimittaminen, bases: [{basis: contract}]}].',
    }),
    sv: ({ law }) => ({
      message: `Beskrivningen anger inte för vilka ändamål personuppgifter behandlas (${law}).`,
      hint: 'Lägg till i avsnittets metadata: purposes: [{id: orders, name: Leverans av beställningar, bases: [{basis: contract}]}].',
    }),
    en: ({ law }) => ({
      message: `The notice does not say for which purposes personal data are processed (${law}).`,
      hint: 'Add to the front matter of a section: purposes: [{id: orders, name: Delivery of orders, bases: [{basis: contract}]}].',
    }),
  },
  examples: {
    failing: { yaml: 'controller: {name: Shop Ltd, country: FI, email: [privacy@shop.example]}' },
    passing: {
      yaml: `controller: {name: Shop Ltd, country: FI, email: [privacy@shop.example]}
purposes:
  - id: orders
    name: Delivery of orders
    bases: [{basis: contract}]`,
    },
  },
  *check({ facts }) {
    if (!facts.purposes?.length) yield { path: ['purposes'] };
  },
};
