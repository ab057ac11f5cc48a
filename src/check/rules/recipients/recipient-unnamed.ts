import { entriesOf } from '../../facts/entries.ts';
import type { Rule } from '../../findings/rule.ts';

export const recipientUnnamed: Rule = {
  name: 'recipient-unnamed',
  severity: 'error',
  articles: ['13(1)(e)', '14(1)(e)'],
  since: '2018-05-25',
  examples: {
    failing: {
      yaml: `recipients:
  - id: post
    role: processor`,
    },
    passing: {
      yaml: `recipients:
  - id: post
    category: Delivery companies
    role: processor`,
    },
  },
  *check({ facts }) {
    for (const [index, { id, name, category, members }] of entriesOf(facts.recipients).entries()) {
      if (name || category || members?.length) continue;
      yield { path: ['recipients', index, 'name'], data: { id } };
    }
  },
};
