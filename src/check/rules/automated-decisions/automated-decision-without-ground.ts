import { article22Decisions } from '../../facts/automated-decisions.ts';
import type { Rule } from '../../findings/rule.ts';

export const automatedDecisionWithoutGround: Rule = {
  name: 'automated-decision-without-ground',
  severity: 'error',
  articles: ['22(2)'],
  since: '2018-05-25',
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
