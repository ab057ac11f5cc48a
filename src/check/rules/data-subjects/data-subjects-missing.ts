import type { Rule } from '../../findings/rule.ts';

export const dataSubjectsMissing: Rule = {
  name: 'data-subjects-missing',
  severity: 'warning',
  articles: ['12(1)'],
  since: '2018-05-25',
  examples: {
    failing: { yaml: 'purposes: [{id: orders, name: Orders}]' },
    passing: { yaml: 'dataSubjects: [{id: customers, name: Customers}]' },
  },
  *check({ facts: { dataSubjects = [] } }) {
    if (dataSubjects.length === 0) yield { path: ['dataSubjects'] };
  },
};
