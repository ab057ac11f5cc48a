import { article22Decisions } from '../../facts/automated-decisions.ts';
import type { Rule } from '../../findings/rule.ts';

export const automatedDecisionWithoutSignificance: Rule = {
  name: 'automated-decision-without-significance',
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
    significance: The decision settles whether you can pay by invoice.`,
    },
  },
  *check({ facts }) {
    for (const [index, { id, significance }] of article22Decisions(facts)) {
      if (!significance)
        yield { path: ['automatedDecisions', index, 'significance'], data: { id } };
    }
  },
};
