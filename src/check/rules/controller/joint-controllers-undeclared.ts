import { isDeclared } from '../../facts/entries.ts';
import type { Rule } from '../../findings/rule.ts';

export const jointControllersUndeclared: Rule = {
  name: 'joint-controllers-undeclared',
  severity: 'error',
  archivedSeverity: 'warning',
  articles: ['26(2)'],
  since: '2018-05-25',
  examples: {
    failing: { yaml: 'controller: {name: Shop Ltd, country: FI, email: [privacy@shop.example]}' },
    passing: {
      yaml: `controller: {name: Shop Ltd, country: FI, email: [privacy@shop.example]}
jointControllers: {none: We alone decide on the processing.}`,
    },
  },
  *check({ facts: { jointControllers } }) {
    if (!isDeclared(jointControllers)) yield { path: ['jointControllers'] };
  },
};
