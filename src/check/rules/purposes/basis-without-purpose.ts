import { labelOf } from '../../../locale/labels.ts';
import type { Rule } from '../../rule.ts';

export const basisWithoutPurpose: Rule = {
  name: 'basis-without-purpose',
  severity: 'error',
  articles: ['13(1)(c)', '14(1)(c)'],
  since: '2018-05-25',
  summary: {
    fi: 'Jokainen mainittu oikeusperuste on sidottu käyttötarkoitukseen.',
    sv: 'Varje rättslig grund som nämns är knuten till ett ändamål.',
    en: 'Every legal basis that is mentioned is tied to a purpose.',
  },
  why: {
    fi: 'Luettelo perusteista selosteen lopussa ei kerro, mikä käsittely perustuu mihinkin. Viranomaiset edellyttävät perustetta jokaiselle käyttötarkoitukselle (WP260, liite).',
    sv: 'En lista över grunder i slutet av beskrivningen säger inte vilken behandling som vilar på vilken grund. Myndigheterna kräver grunden för varje ändamål (WP260, bilagan).',
    en: 'A list of bases at the end of a notice tells nobody which processing rests on which of them. The authorities ask for the basis of each purpose (WP260, Annex).',
  },
  words: {
    fi: ({ law, basis }) => ({
      message: `Oikeusperustetta "${labelOf('basis', basis ?? '', 'fi')}" ei ole sidottu mihinkään käyttötarkoitukseen. Lukijan on saatava tietää, mitä käsittelyä kukin peruste koskee (${law}).`,
      hint: `Siirrä peruste siihen käyttötarkoitukseen, jota se koskee: bases: [{basis: ${basis}}].`,
    }),
    sv: ({ law, basis }) => ({
      message: `Den rättsliga grunden "${labelOf('basis', basis ?? '', 'sv')}" är inte knuten till något ändamål. Läsaren ska få veta vilken behandling varje grund gäller (${law}).`,
      hint: `Flytta grunden till det ändamål som den gäller: bases: [{basis: ${basis}}].`,
    }),
    en: ({ law, basis }) => ({
      message: `The legal basis "${labelOf('basis', basis ?? '', 'en')}" is tied to no purpose. A reader must be told which processing each basis covers (${law}).`,
      hint: `Move the basis to the purpose that it covers: bases: [{basis: ${basis}}].`,
    }),
  },
  examples: {
    failing: {
      yaml: `purposes:
  - id: orders
    name: Delivery of orders
    bases: [{basis: contract}]
basesWithoutPurpose:
  - basis: consent`,
    },
    passing: {
      yaml: `purposes:
  - id: orders
    name: Delivery of orders
    bases: [{basis: contract}]
  - id: news
    name: Newsletter
    bases: [{basis: consent}]`,
    },
  },
  *check({ facts }) {
    if (!facts.purposes?.length) return;
    for (const [index, { basis }] of (facts.basesWithoutPurpose ?? []).entries()) {
      yield { path: ['basesWithoutPurpose', index, 'basis'], data: { basis } };
    }
  },
};
