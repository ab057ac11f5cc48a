import { entriesOf } from '../../facts/entries.ts';
import type { Rule } from '../../findings/rule.ts';

export const jointControllersWithoutArrangement: Rule = {
  name: 'joint-controllers-without-arrangement',
  severity: 'error',
  articles: ['26(2)'],
  since: '2018-05-25',
  examples: {
    failing: {
      yaml: `jointControllers:
  - id: chain
    parties: [{name: Chain Ltd, country: FI}]`,
    },
    passing: {
      yaml: `jointControllers:
  - id: chain
    parties: [{name: Chain Ltd, country: FI}]
    arrangement: Chain Ltd runs the loyalty programme. We answer requests about it.`,
    },
  },
  *check({ facts }) {
    for (const [index, entry] of entriesOf(facts.jointControllers).entries()) {
      if (entry.arrangement || entry.url) continue;
      yield { path: ['jointControllers', index, 'arrangement'], data: { id: entry.id } };
    }
  },
};
