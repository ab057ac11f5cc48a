import { each, theNotice } from '../../facts/subjects.ts';
import { nameInMessage } from '../../findings/name-entry.ts';
import { presenceRules } from '../presence.ts';

const eachPurpose = each('purposes', ({ id, name }) => ({ purpose: nameInMessage(id, name) }));

/** What must be there, by name. */
export const presence = {
  ...presenceRules(theNotice, {
    'data-subjects-missing': {
      severity: 'warning',
      articles: ['12(1)'],
      anyOf: ['dataSubjects'],
      example: `{--purposes: [{id: orders, name: Orders}]--}{++dataSubjects: [{id: customers, name: Customers}]++}`,
    },
  }),
  ...presenceRules(eachPurpose, {
    'purpose-without-data-subjects': {
      severity: 'warning',
      articles: ['12(1)'],
      anyOf: ['dataSubjects'],
      when: (_, { facts }) => (facts.dataSubjects ?? []).length > 1,
      data: (_, { facts }) => ({
        groups: (facts.dataSubjects ?? []).map(({ id }) => id).join(', '),
      }),
      example: `dataSubjects: [{id: customers, name: Customers}, {id: visitors, name: Visitors}]
purposes: [{id: orders, name: Orders{++, dataSubjects: [customers]++}}]`,
    },
  }),
};
