import { isDeclared } from '../../facts/entries.ts';
import type { Rule } from '../../findings/rule.ts';

export const automatedDecisionsUndeclared: Rule = {
  name: 'automated-decisions-undeclared',
  severity: 'error',
  archivedSeverity: 'warning',
  articles: ['13(2)(f)', '14(2)(g)'],
  since: '2018-05-25',
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
