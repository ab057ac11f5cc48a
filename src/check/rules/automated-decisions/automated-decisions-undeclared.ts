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
  why: {
    fi: 'Jokaisella on oikeus olla joutumatta sellaisen merkittävästi vaikuttavan päätöksen kohteeksi, joka perustuu pelkästään automaattiseen käsittelyyn. Oikeudesta ei ole hyötyä sille, joka ei tiedä, tehdäänkö tällaisia päätöksiä.',
    sv: 'Var och en har rätt att inte bli föremål för ett beslut som enbart grundas på automatiserad behandling och som i betydande grad påverkar henne eller honom. Den rätten är tom för den som inte vet om sådana beslut fattas.',
    en: 'Everyone has the right not to be subject to a decision that rests on automated processing alone and affects them significantly. That right is empty for those who do not know whether such decisions are made.',
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
  examples: {
    failing: { yaml: 'controller: {name: Shop Ltd, country: FI, email: [privacy@shop.example]}' },
    passing: {
      yaml: `controller: {name: Shop Ltd, country: FI, email: [privacy@shop.example]}
automatedDecisions: {none: We make no decisions about you by automated means alone.}`,
    },
  },
  *check({ facts: { automatedDecisions } }) {
    if (!isDeclared(automatedDecisions)) yield { path: ['automatedDecisions'] };
  },
};
