import { isDeclared } from '../../facts/entries.ts';
import type { Rule } from '../../findings/rule.ts';

export const recipientsUndeclared: Rule = {
  name: 'recipients-undeclared',
  severity: 'error',
  archivedSeverity: 'warning',
  articles: ['13(1)(e)', '14(1)(e)'],
  since: '2018-05-25',
  examples: {
    failing: {
      yaml: `purposes:
  - id: orders
    name: Delivery of orders`,
    },
    passing: {
      yaml: `purposes:
  - id: orders
    name: Delivery of orders
recipients:
  - id: post
    name: Posti Oy
    role: controller`,
    },
  },
  *check({ facts }) {
    if (!isDeclared(facts.recipients)) yield { path: ['recipients'] };
  },
};
