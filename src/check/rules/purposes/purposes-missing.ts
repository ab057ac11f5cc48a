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
  *check({ facts }) {
    if (!facts.purposes?.length) yield { path: ['purposes'] };
  },
};
