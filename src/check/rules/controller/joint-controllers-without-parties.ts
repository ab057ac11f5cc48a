import { entriesOf } from '../../facts/entries.ts';
import type { Rule } from '../../findings/rule.ts';

export const jointControllersWithoutParties: Rule = {
  name: 'joint-controllers-without-parties',
  severity: 'error',
  articles: ['13(1)(a)', '14(1)(a)', '26(2)'],
  since: '2018-05-25',
  examples: {
    failing: {
      yaml: `jointControllers:
  - id: chain
    arrangement: Our partner runs the loyalty programme. We answer requests about it.`,
    },
    passing: {
      yaml: `jointControllers:
  - id: chain
    parties: [{name: Chain Ltd, country: FI}]
    arrangement: Chain Ltd runs the loyalty programme. We answer requests about it.`,
    },
  },
  *check({ facts }) {
    for (const [index, { id, parties }] of entriesOf(facts.jointControllers).entries()) {
      if (parties?.length) continue;
      yield { path: ['jointControllers', index, 'parties'], data: { id } };
    }
  },
};
