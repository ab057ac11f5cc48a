import { nameInMessage } from '../../findings/name-entry.ts';
import type { Rule } from '../../findings/rule.ts';

export const retentionWithoutPeriod: Rule = {
  name: 'retention-without-period',
  severity: 'error',
  articles: ['13(2)(a)', '14(2)(a)'],
  since: '2018-05-25',
  examples: {
    failing: {
      yaml: `retention:
  - id: orders
    name: Orders
    then: delete`,
    },
    passing: {
      yaml: `retention:
  - id: orders
    name: Orders
    period: P2Y
    from: the last purchase
    then: delete`,
    },
  },
  *check({ facts }) {
    for (const [index, { id, name, period, criterion, during }] of (
      facts.retention ?? []
    ).entries()) {
      if (period || criterion || during) continue;
      yield { path: ['retention', index, 'period'], data: { entry: nameInMessage(id, name) } };
    }
  },
};
