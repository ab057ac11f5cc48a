import { article22Decisions } from '../../facts/automated-decisions.ts';
import type { Rule } from '../../findings/rule.ts';

export const automatedDecisionWithoutConsequences: Rule = {
  name: 'automated-decision-without-consequences',
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
    consequences: If the decision is negative, you can pay by card or ask a person to look at the matter.`,
    },
  },
  *check({ facts }) {
    for (const [index, { id, consequences }] of article22Decisions(facts)) {
      if (!consequences)
        yield { path: ['automatedDecisions', index, 'consequences'], data: { id } };
    }
  },
};
