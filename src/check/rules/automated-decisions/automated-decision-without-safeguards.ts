import { article22Decisions } from '../../facts/automated-decisions.ts';
import type { Rule } from '../../findings/rule.ts';

export const automatedDecisionWithoutSafeguards: Rule = {
  name: 'automated-decision-without-safeguards',
  severity: 'warning',
  articles: ['22(3)'],
  since: '2018-05-25',
  examples: {
    failing: { yaml: 'automatedDecisions: [{id: credit, solely: true, ground: contract}]' },
    passing: {
      yaml: 'automatedDecisions: [{id: credit, solely: true, ground: contract, safeguards: You can ask a person to look at it and contest it.}]',
    },
  },
  *check({ facts }) {
    for (const [index, { id, ground, safeguards }] of article22Decisions(facts)) {
      if (safeguards || !ground || ground === 'law') continue;
      yield { path: ['automatedDecisions', index, 'safeguards'], data: { id } };
    }
  },
};
