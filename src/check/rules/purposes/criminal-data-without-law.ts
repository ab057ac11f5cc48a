import { pathsOfData, purposesWithoutAllowance } from '../../facts/data-of-purpose.ts';
import type { Rule } from '../../findings/rule.ts';

export const criminalDataWithoutLaw: Rule = {
  name: 'criminal-data-without-law',
  severity: 'warning',
  articles: ['10'],
  since: '2018-05-25',
  examples: {
    failing: {
      yaml: `purposes:
  - id: safety
    name: Safety of the shop
    data: [bans]
    bases: [{basis: legitimate-interests, interest: safety of customers, interestOf: controller}]
dataCategories: [{id: bans, name: Bans after thefts, criminal: true}]`,
    },
    passing: {
      yaml: `purposes:
  - id: safety
    name: Safety of the shop
    data: [bans]
    bases:
      - basis: legitimate-interests
        interest: safety of customers
        interestOf: controller
        article10: {name: Data Protection Act, number: 1050/2018, section: 7 §}
dataCategories: [{id: bans, name: Bans after thefts, criminal: true}]`,
    },
  },
  *check({ facts }) {
    const marks = { category: 'criminal', basis: 'article10' } as const;
    for (const { purpose, index, data } of purposesWithoutAllowance(facts, marks)) {
      const { name, id } = purpose;
      yield {
        path: ['purposes', index, 'bases'],
        data: { name, id, data: data.join(', ') },
        related: pathsOfData(facts, data).map((path) => ({ path, why: 'needs' })),
      };
    }
  },
};
