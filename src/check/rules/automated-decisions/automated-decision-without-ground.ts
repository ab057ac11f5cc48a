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
  *check({ facts }) {
    for (const [index, { id, ground }] of article22Decisions(facts)) {
      if (!ground) yield { path: ['automatedDecisions', index, 'ground'], data: { id } };
    }
  },
};
