import { isDeclared } from '../../entries.ts';
import type { Rule } from '../../rule.ts';

export const automatedDecisionsUndeclared: Rule = {
  name: 'automated-decisions-undeclared',
  severity: 'error',
  archivedSeverity: 'warning',
  articles: ['13(2)(f)', '14(2)(g)'],
  since: '2018-05-25',
  summary: {
    fi: 'Seloste kertoo, tehdäänkö automaattisia päätöksiä.',
    sv: 'Beskrivningen anger om automatiserade beslut fattas.',
    en: 'The notice says whether automated decisions are made.',
  },
  words: {
    fi: ({ law }) => ({
      message: `Selosteesta ei ilmene, tehdäänkö rekisteröidystä päätöksiä pelkästään automaattisesti (${law}).`,
      hint: 'Lisää joko: automatedDecisions: {none: "Emme tee sinusta päätöksiä pelkästään automaattisesti."} tai päätökset: automatedDecisions: [{id: luottopaatos, solely: true, ground: contract, logic: …, significance: …, consequences: …}].',
    }),
    sv: ({ law }) => ({
      message: `Det framgår inte av beskrivningen om beslut om den registrerade fattas enbart automatiserat (${law}).`,
      hint: 'Lägg till antingen: automatedDecisions: {none: "Vi fattar inga beslut om dig enbart automatiserat."} eller besluten: automatedDecisions: [{id: kreditbeslut, solely: true, ground: contract, logic: …, significance: …, consequences: …}].',
    }),
    en: ({ law }) => ({
      message: `The notice does not say whether decisions about data subjects are made by automated means alone (${law}).`,
      hint: 'Add either: automatedDecisions: {none: "We make no decisions about you by automated means alone."} or the decisions: automatedDecisions: [{id: credit, solely: true, ground: contract, logic: …, significance: …, consequences: …}].',
    }),
  },
  *check({ facts: { automatedDecisions } }) {
    if (!isDeclared(automatedDecisions)) yield { path: ['automatedDecisions'] };
  },
};
