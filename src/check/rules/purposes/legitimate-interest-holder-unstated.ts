import type { Rule } from '../../findings/rule.ts';

export const legitimateInterestHolderUnstated: Rule = {
  name: 'legitimate-interest-holder-unstated',
  severity: 'error',
  articles: ['13(1)(d)', '14(2)(b)'],
  since: '2018-05-25',
  examples: {
    failing: {
      yaml: `purposes:
  - id: fraud
    name: Safety of payments
    bases: [{basis: legitimate-interests, interest: detecting fraud in the shop}]`,
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
      for (const [position, { basis, interest, interestOf }] of bases.entries()) {
        if (basis !== 'legitimate-interests' || !interest || interestOf) continue;
        yield {
          path: ['purposes', index, 'bases', position, 'interestOf'],
          data: { name, id, interest },
        };
      }
    }
  },
};
