import { article22Decisions } from '../../facts/automated-decisions.ts';
import type { Rule } from '../../findings/rule.ts';

export const automatedDecisionWithoutLogic: Rule = {
  name: 'automated-decision-without-logic',
  severity: 'error',
  articles: ['13(2)(f)', '14(2)(g)'],
  since: '2018-05-25',
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
