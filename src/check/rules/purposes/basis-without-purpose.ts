import { printed } from '../../findings/printed.ts';
import type { Rule } from '../../findings/rule.ts';

export const basisWithoutPurpose: Rule = {
  name: 'basis-without-purpose',
  severity: 'error',
  articles: ['13(1)(c)', '14(1)(c)'],
  since: '2018-05-25',
  examples: {
    failing: {
      yaml: `purposes:
  - id: orders
    name: Delivery of orders
    bases: [{basis: contract}]
basesWithoutPurpose:
  - basis: consent`,
    },
    passing: {
      yaml: `purposes:
  - id: orders
    name: Delivery of orders
    bases: [{basis: contract}]
  - id: news
    name: Newsletter
    bases: [{basis: consent}]`,
    },
  },
  *check({ facts }) {
    if (!facts.purposes?.length) return;
    for (const [index, { basis }] of (facts.basesWithoutPurpose ?? []).entries()) {
      yield {
        path: ['basesWithoutPurpose', index, 'basis'],
        data: { basis, named: printed('basis', basis) },
      };
    }
  },
};
