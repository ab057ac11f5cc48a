import { entriesOf } from '../../facts/entries.ts';
import type { Rule } from '../../findings/rule.ts';

export const jointControllersWithoutContactPoint: Rule = {
  name: 'joint-controllers-without-contact-point',
  severity: 'warning',
  articles: ['26(1)', '26(3)'],
  since: '2018-05-25',
  examples: {
    failing: {
      yaml: 'jointControllers: [{id: club, parties: [{name: Club ry}], arrangement: We answer requests; Club ry runs the meetings.}]',
    },
    passing: {
      yaml: 'jointControllers: [{id: club, parties: [{name: Club ry}], arrangement: We answer requests; Club ry runs the meetings., contactPoint: privacy@shop.example}]',
    },
  },
  *check({ facts }) {
    for (const [index, entry] of entriesOf(facts.jointControllers).entries()) {
      if (entry.contactPoint || !entry.arrangement) continue;
      yield { path: ['jointControllers', index, 'contactPoint'], data: { id: entry.id } };
    }
  },
};
