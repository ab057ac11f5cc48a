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
  why: {
    fi: 'Päätöksen voi riitauttaa vasta, kun ymmärtää, miten siihen päädyttiin. Unionin tuomioistuin vaatii kertomaan sovelletut menettelyt ja periaatteet ymmärrettävästi, ei algoritmia (C-203/22).',
    sv: 'Man kan bestrida ett beslut först när man förstår hur det kom till. EU-domstolen kräver att de förfaranden och principer som tillämpas förklaras begripligt, inte att algoritmen lämnas ut (C-203/22).',
    en: 'A person can contest a decision only after understanding how it came about. The Court of Justice asks for the procedure and principles actually applied, in plain words, not for an algorithm (C-203/22).',
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
  examples: {
    failing: {
      yaml: `automatedDecisions:
  - id: credit
    solely: true
    ground: contract`,
    },
    passing: {
      yaml: `automatedDecisions:
  - id: credit
    solely: true
    ground: contract
    logic: Unpaid invoices of the last two years weigh most. With more than one, the answer is no.`,
    },
  },
  *check({ facts }) {
    for (const [index, { id, logic }] of article22Decisions(facts)) {
      if (!logic) yield { path: ['automatedDecisions', index, 'logic'], data: { id } };
    }
  },
};
