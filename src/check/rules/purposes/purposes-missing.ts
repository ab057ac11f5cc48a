import type { Rule } from '../../findings/rule.ts';

export const purposesMissing: Rule = {
  name: 'purposes-missing',
  severity: 'error',
  articles: ['13(1)(c)', '14(1)(c)'],
  since: '2018-05-25',
  examples: {
    failing: { yaml: 'controller: {name: Shop Ltd, country: FI, email: [privacy@shop.example]}' },
    passing: {
      yaml: `controller: {name: Shop Ltd, country: FI, email: [privacy@shop.example]}
purposes:
  - id: orders
    name: Delivery of orders
    bases: [{basis: contract}]`,
    },
  },
  *check({ facts }) {
    if (!facts.purposes?.length) yield { path: ['purposes'] };
  },
};
