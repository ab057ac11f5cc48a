import { article22Decisions } from '../../automated-decisions.ts';
import type { Rule } from '../../rule.ts';

export const automatedDecisionWithoutGround: Rule = {
  name: 'automated-decision-without-ground',
  severity: 'error',
  articles: ['22(2)'],
  since: '2018-05-25',
  summary: {
    fi: 'Automaattisesta päätöksestä kerrotaan, mikä sen sallii.',
    sv: 'För ett automatiserat beslut anges vad som tillåter det.',
    en: 'The notice says what allows an automated decision.',
  },
  why: {
    fi: 'Tällaiset päätökset on kielletty kolmea tapausta lukuun ottamatta. Tapaus ratkaisee myös, voiko henkilö vaatia ihmistä käsittelemään asian, joten se kuuluu päätöksen yhteyteen.',
    sv: 'Sådana beslut är förbjudna utom i tre fall. Vilket av dem det är avgör också om personen kan kräva att en människa prövar saken, så det hör ihop med beslutet.',
    en: 'Such decisions are forbidden except in three cases. Which of them applies also decides whether the person may demand a human review, so it belongs beside the decision.',
  },
  words: {
    fi: ({ law, id }) => ({
      message: `Automaattisesta päätöksestä (${id}) ei kerrota, mikä sen sallii. Pelkästään automaattinen päätös edellyttää sopimusta, lakia tai nimenomaista suostumusta (${law}).`,
      hint: 'Lisää: ground: contract, ground: law tai ground: explicit-consent. Jos päätöksen tekee lopulta ihminen, lisää: solely: false.',
    }),
    sv: ({ law, id }) => ({
      message: `För det automatiserade beslutet (${id}) anges inte vad som tillåter det. Ett enbart automatiserat beslut förutsätter avtal, lag eller uttryckligt samtycke (${law}).`,
      hint: 'Lägg till: ground: contract, ground: law eller ground: explicit-consent. Om en människa till slut fattar beslutet, lägg till: solely: false.',
    }),
    en: ({ law, id }) => ({
      message: `The automated decision (${id}) does not say what allows it. A decision by automated means alone needs a contract, a law or explicit consent (${law}).`,
      hint: 'Add: ground: contract, ground: law or ground: explicit-consent. If in the end a person decides, add: solely: false.',
    }),
  },
  examples: {
    failing: {
      yaml: `automatedDecisions:
  - id: credit
    solely: true`,
    },
    passing: {
      yaml: `automatedDecisions:
  - id: credit
    solely: true
    ground: contract`,
    },
  },
  *check({ facts }) {
    for (const [index, { id, ground }] of article22Decisions(facts)) {
      if (!ground) yield { path: ['automatedDecisions', index, 'ground'], data: { id } };
    }
  },
};
