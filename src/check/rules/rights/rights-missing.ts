import { rightsIn } from '../../facts/rights.ts';
import type { Rule } from '../../findings/rule.ts';

export const rightsMissing: Rule = {
  name: 'rights-missing',
  severity: 'error',
  articles: ['13(2)(b)', '14(2)(c)'],
  since: '2018-05-25',
  examples: {
    failing: { yaml: 'complaint: {authority: FI}' },
    passing: {
      yaml: `complaint: {authority: FI}
rights:
  access: {text: You may ask for a copy of the data about you.}`,
    },
  },
  *check(notice) {
    if (!rightsIn(notice)) yield { path: ['rights'] };
  },
};
