import type { Rule } from '../../findings/rule.ts';

export const purposeWithoutBasis: Rule = {
  name: 'purpose-without-basis',
  severity: 'error',
  articles: ['13(1)(c)', '14(1)(c)'],
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
    bases: [{basis: contract}]`,
    },
  },
  *check({ facts }) {
    for (const [index, purpose] of (facts.purposes ?? []).entries()) {
      if (purpose.bases?.length) continue;
      yield { path: ['purposes', index, 'bases'], data: { name: purpose.name, id: purpose.id } };
    }
  },
};
