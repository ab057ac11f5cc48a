import type { Rule } from '../../findings/rule.ts';

export const controllerMissing: Rule = {
  name: 'controller-missing',
  severity: 'error',
  articles: ['13(1)(a)', '14(1)(a)'],
  since: '2018-05-25',
  examples: {
    failing: {
      yaml: `purposes:
  - id: orders
    name: Delivery of orders
    bases: [{basis: contract}]`,
    },
    passing: {
      yaml: `controller:
  name: Shop Ltd
  country: FI
  email: [privacy@shop.example]`,
    },
  },
  *check({ facts }) {
    if (!facts.controller) yield { path: ['controller'] };
  },
};
