import { isDeclared } from '../../facts/entries.ts';
import type { Rule } from '../../findings/rule.ts';

export const transfersUndeclared: Rule = {
  name: 'transfers-undeclared',
  severity: 'error',
  archivedSeverity: 'warning',
  articles: ['13(1)(f)', '14(1)(f)'],
  since: '2018-05-25',
  examples: {
    failing: { yaml: 'recipients: [{id: post, name: Posti Oy}]' },
    passing: {
      yaml: `recipients: [{id: post, name: Posti Oy}]
transfers: {none: We do not transfer your data outside the EEA.}`,
    },
  },
  *check({ facts }) {
    if (!isDeclared(facts.transfers)) yield { path: ['transfers'] };
  },
};
