import { article22Decisions } from '../../automated-decisions.ts';
import type { Rule } from '../../rule.ts';

export const automatedDecisionWithoutLogic: Rule = {
  name: 'automated-decision-without-logic',
  severity: 'error',
  articles: ['13(2)(f)', '14(2)(g)'],
  since: '2018-05-25',
  summary: {
    fi: 'Automaattisesta päätöksestä kerrotaan, millaisen logiikan mukaan se syntyy.',
    sv: 'För ett automatiserat beslut anges vilken logik det följer.',
    en: 'The notice explains the logic of an automated decision.',
  },
  words: {
    fi: ({ law, id }) => ({
      message: `Automaattisesta päätöksestä (${id}) ei kerrota, millaisen logiikan mukaan se syntyy (${law}).`,
      hint: 'Kerro selkokielellä, mitä tietoja käytetään, mitkä niistä vaikuttavat eniten ja miten tulos muodostuu: logic: …. Kaavaa tai ohjelmakoodia ei tarvita.',
    }),
    sv: ({ law, id }) => ({
      message: `För det automatiserade beslutet (${id}) anges inte vilken logik det följer (${law}).`,
      hint: 'Berätta med enkla ord vilka uppgifter som används, vilka som väger tyngst och hur resultatet uppstår: logic: …. Ingen formel eller programkod behövs.',
    }),
    en: ({ law, id }) => ({
      message: `The automated decision (${id}) does not explain the logic that it follows (${law}).`,
      hint: 'Say in plain words which data are used, which of them weigh most and how the result comes about: logic: …. No formula or program code is needed.',
    }),
  },
  *check({ facts }) {
    for (const [index, { id, logic }] of article22Decisions(facts)) {
      if (!logic) yield { path: ['automatedDecisions', index, 'logic'], data: { id } };
    }
  },
};
