import { nameEntry } from '../../name-entry.ts';
import type { Rule } from '../../rule.ts';

const obliging: readonly string[] = ['by-law', 'by-contract', 'to-enter-contract'];

export const consentAsCondition: Rule = {
  name: 'consent-as-condition',
  severity: 'warning',
  articles: ['7(4)'],
  since: '2018-05-25',
  summary: {
    fi: 'Suostumukseen perustuvia tietoja ei ole pakko antaa.',
    sv: 'Uppgifter som grundar sig på samtycke behöver inte lämnas.',
    en: 'Data that rest on consent need not be given.',
  },
  why: {
    fi: 'Suostumus on pätevä vain, jos siitä voi kieltäytyä. Jos tiedot on pakko antaa, peruste on jokin muu.',
    sv: 'Ett samtycke är giltigt bara om man kan säga nej. Om uppgifterna måste lämnas är grunden en annan.',
    en: 'Consent is valid only where one can refuse. If the data must be given, the basis is another one.',
  },
  words: {
    fi: ({ purpose, law }) => ({
      message: `Käyttötarkoitus ${purpose} perustuu suostumukseen, mutta tiedot on annettava. Silloin suostumus ei ole vapaaehtoinen (${law}).`,
      hint: "Vaihda peruste (esimerkiksi bases: [{basis: contract}]), tai korjaa: required: 'no'.",
    }),
    sv: ({ purpose, law }) => ({
      message: `Ändamålet ${purpose} grundar sig på samtycke, men uppgifterna måste lämnas. Då är samtycket inte frivilligt (${law}).`,
      hint: "Byt grund (till exempel bases: [{basis: contract}]), eller rätta: required: 'no'.",
    }),
    en: ({ purpose, law }) => ({
      message: `The purpose ${purpose} rests on consent, but the data must be given. Consent is not free then (${law}).`,
      hint: "Change the basis (for example bases: [{basis: contract}]), or correct: required: 'no'.",
    }),
  },
  examples: {
    failing: {
      yaml: 'purposes: [{id: news, name: Newsletter, bases: [{basis: consent}], providing: [{required: by-contract, consequences: We close your account.}]}]',
    },
    passing: {
      yaml: "purposes: [{id: news, name: Newsletter, bases: [{basis: consent}], providing: [{required: 'no', consequences: You do not get the newsletter.}]}]",
    },
  },
  *check({ facts }) {
    for (const [index, { id, name, bases = [], providing = [] }] of (
      facts.purposes ?? []
    ).entries()) {
      if (bases.length === 0 || bases.some(({ basis }) => basis !== 'consent')) continue;
      const position = providing.findIndex(({ required = '' }) => obliging.includes(required));
      if (position < 0) continue;
      yield {
        path: ['purposes', index, 'providing', position, 'required'],
        data: { purpose: nameEntry(id, name) },
        related: [{ path: ['purposes', index, 'bases'], why: 'contradicts' }],
      };
    }
  },
};
