import { nameInMessage } from '../../findings/name-entry.ts';
import { printed } from '../../findings/printed.ts';
import type { Rule } from '../../findings/rule.ts';

export const retentionWithoutStart: Rule = {
  name: 'retention-without-start',
  severity: 'warning',
  articles: ['13(2)(a)', '14(2)(a)'],
  since: '2018-05-25',
  examples: {
    failing: { yaml: 'retention: [{id: customers, period: P5Y}]' },
    passing: { yaml: 'retention: [{id: customers, period: P5Y, from: the last purchase}]' },
  },
  *check({ facts }) {
    for (const [index, entry] of (facts.retention ?? []).entries()) {
      const { id, name, period, from, during, criterion } = entry;
      if (!period || from || during || criterion) continue;
      yield {
        path: ['retention', index, 'from'],
        data: { entry: nameInMessage(id, name), period: printed('duration', period) },
      };
    }
  },
};
