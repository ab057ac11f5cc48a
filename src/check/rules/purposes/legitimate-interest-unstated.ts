import type { Rule } from '../../findings/rule.ts';

export const legitimateInterestUnstated: Rule = {
  name: 'legitimate-interest-unstated',
  severity: 'error',
  articles: ['13(1)(d)', '14(2)(b)'],
  since: '2018-05-25',
  examples: {
    failing: {
      yaml: `purposes:
  - id: fraud
    name: Safety of payments
    bases: [{basis: legitimate-interests, interestOf: controller}]`,
    },
    passing: {
      yaml: `purposes:
  - id: fraud
    name: Safety of payments
    bases: [{basis: legitimate-interests, interest: detecting fraud in the shop, interestOf: controller}]`,
    },
  },
  *check({ facts }) {
    for (const [index, { name, id, bases = [] }] of (facts.purposes ?? []).entries()) {
      for (const [position, { basis, interest }] of bases.entries()) {
        if (basis !== 'legitimate-interests' || interest) continue;
        yield { path: ['purposes', index, 'bases', position, 'interest'], data: { name, id } };
      }
    }
  },
};
