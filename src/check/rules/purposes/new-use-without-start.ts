import type { Rule } from '../../findings/rule.ts';

export const newUseWithoutStart: Rule = {
  name: 'new-use-without-start',
  severity: 'error',
  articles: ['13(3)', '14(4)'],
  since: '2018-05-25',
  examples: {
    failing: {
      yaml: `purposes:
  - id: stock
    name: Planning of the range
    newUse: {of: [orders]}
dataCategories: [{id: orders, name: Orders}]`,
    },
    passing: {
      yaml: `purposes:
  - id: stock
    name: Planning of the range
    newUse: {of: [orders], from: 2027-01-01}
dataCategories: [{id: orders, name: Orders}]`,
    },
  },
  *check({ facts }) {
    for (const [index, { name, id, newUse }] of (facts.purposes ?? []).entries()) {
      if (!newUse || newUse.from) continue;
      yield {
        path: ['purposes', index, 'newUse', 'from'],
        data: { name, id, data: newUse.of.join(', ') },
      };
    }
  },
};
