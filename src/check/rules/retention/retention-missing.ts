import { dataWithoutPeriod, retentionOf } from '../../facts/retention.ts';
import { differingExamples } from '../../findings/differing-examples.ts';
import { nameInMessage } from '../../findings/name-entry.ts';
import type { Rule } from '../../findings/rule.ts';

export const retentionMissing: Rule = {
  name: 'retention-missing',
  severity: 'error',
  articles: ['13(2)(a)', '14(2)(a)'],
  since: '2018-05-25',
  examples: differingExamples(`purposes:
  - id: orders
    name: Delivery of orders{++
    retention: [two-years]
retention:
  - id: two-years
    period: P2Y
    from: the last purchase++}`),
  *check({ facts }) {
    if (!facts.retention?.length) {
      yield { path: ['retention'], form: 'all', data: { id: 'customers' } };
      return;
    }
    for (const [index, purpose] of (facts.purposes ?? []).entries()) {
      if (purpose.retention?.length || retentionOf(facts, purpose).length > 0) continue;
      const { id, name } = purpose;
      yield {
        path: ['purposes', index, 'retention'],
        form: 'purpose',
        data: { id, purpose: nameInMessage(id, name) },
      };
    }
    const [first, ...others] = dataWithoutPeriod(facts);
    if (!first) return;
    yield {
      path: ['retention'],
      form: 'data',
      data: { id: first.id, data: [first, ...others].map(({ name }) => name).join(', ') },
    };
  },
};
