import { asksDataSubject } from '../../facts/data-of-purpose.ts';
import { isProvidingTold } from '../../facts/providing.ts';
import { differingExamples } from '../../findings/differing-examples.ts';
import type { Rule } from '../../findings/rule.ts';

export const providingUndeclared: Rule = {
  name: 'providing-undeclared',
  severity: 'error',
  articles: ['13(2)(e)'],
  since: '2018-05-25',
  examples: differingExamples(`purposes:
  - id: orders
    name: Delivery of orders
    bases: [{basis: contract}]{++
providing:
  - required: by-contract
    consequences: Without the data we cannot deliver the order.++}`),
  *check(notice) {
    const { purposes = [], providing } = notice.facts;
    if (
      isProvidingTold(providing) ||
      purposes.some((purpose) => isProvidingTold(purpose.providing))
    )
      return;
    if (purposes.some((purpose) => asksDataSubject(notice, purpose))) yield { path: ['providing'] };
  },
};
