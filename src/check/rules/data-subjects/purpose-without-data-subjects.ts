import { nameInMessage } from '../../findings/name-entry.ts';
import type { Rule } from '../../findings/rule.ts';

export const purposeWithoutDataSubjects: Rule = {
  name: 'purpose-without-data-subjects',
  severity: 'warning',
  articles: ['12(1)'],
  since: '2018-05-25',
  examples: {
    failing: {
      yaml: `dataSubjects: [{id: customers, name: Customers}, {id: visitors, name: Visitors}]
purposes: [{id: orders, name: Orders}]`,
    },
    passing: {
      yaml: `dataSubjects: [{id: customers, name: Customers}, {id: visitors, name: Visitors}]
purposes: [{id: orders, name: Orders, dataSubjects: [customers]}]`,
    },
  },
  *check({ facts: { dataSubjects = [], purposes = [] } }) {
    if (dataSubjects.length < 2) return;
    const groups = dataSubjects.map(({ id }) => id).join(', ');
    for (const [index, { id, name, dataSubjects: named = [] }] of purposes.entries()) {
      if (named.length > 0) continue;
      const data = { purpose: nameInMessage(id, name), groups };
      yield { path: ['purposes', index, 'dataSubjects'], data };
    }
  },
};
