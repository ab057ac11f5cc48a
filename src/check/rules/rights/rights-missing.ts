import { rightsIn } from '../../rights.ts';
import type { Rule } from '../../rule.ts';

export const rightsMissing: Rule = {
  name: 'rights-missing',
  severity: 'error',
  articles: ['13(2)(b)', '14(2)(c)'],
  since: '2018-05-25',
  summary: {
    fi: 'Seloste kertoo rekisteröidyn oikeuksista.',
    sv: 'Beskrivningen anger den registrerades rättigheter.',
    en: 'The notice tells of the rights of the data subject.',
  },
  why: {
    fi: 'Oikeuksia käyttävät ne, jotka tietävät niistä. Oikeuksista kertominen on oma velvollisuutensa, vaikka kukaan ei olisi niistä kysynyt.',
    sv: 'Rättigheter används av dem som känner till dem. Att berätta om dem är en skyldighet i sig, även om ingen har frågat.',
    en: 'Rights are used by those who know of them. Telling of them is a duty of its own, whether or not anyone has asked.',
  },
  words: {
    fi: ({ law }) => ({
      message: `Selosteessa ei kerrota rekisteröidyn oikeuksista (${law}).`,
      hint: 'Lisää oikeudet: rights: {access: {text: …}, rectification: {text: …}, erasure: {text: …}, restriction: {text: …}, objection: {text: …}, portability: {text: …}}.',
    }),
    sv: ({ law }) => ({
      message: `Beskrivningen anger inte den registrerades rättigheter (${law}).`,
      hint: 'Lägg till rättigheterna: rights: {access: {text: …}, rectification: {text: …}, erasure: {text: …}, restriction: {text: …}, objection: {text: …}, portability: {text: …}}.',
    }),
    en: ({ law }) => ({
      message: `The notice does not tell of the rights of the data subject (${law}).`,
      hint: 'Add the rights: rights: {access: {text: …}, rectification: {text: …}, erasure: {text: …}, restriction: {text: …}, objection: {text: …}, portability: {text: …}}.',
    }),
  },
  examples: {
    failing: { yaml: 'complaint: {authority: FI}' },
    passing: {
      yaml: `complaint: {authority: FI}
rights:
  access: {text: You may ask for a copy of the data about you.}`,
    },
  },
  *check(notice) {
    if (!rightsIn(notice)) yield { path: ['rights'] };
  },
};
