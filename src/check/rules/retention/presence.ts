import { each } from '../../facts/subjects.ts';
import { nameInMessage } from '../../findings/name-entry.ts';
import { printed } from '../../findings/printed.ts';
import { presenceRules } from '../presence.ts';

const eachPeriod = each('retention', ({ id, name }) => ({ entry: nameInMessage(id, name) }));

/** What must be there, by name. */
export const presence = {
  ...presenceRules(eachPeriod, {
    'retention-without-period': {
      severity: 'error',
      articles: ['13(2)(a)', '14(2)(a)'],
      anyOf: ['period', 'criterion', 'during'],
      example: `retention:
  - id: orders
    name: Orders{++
    period: P2Y
    from: the last purchase++}
    then: delete`,
    },
    'retention-without-start': {
      severity: 'warning',
      articles: ['13(2)(a)', '14(2)(a)'],
      restsOn: ['wp260-annex'],
      anyOf: ['from', 'during', 'criterion'],
      when: ({ period }) => period !== undefined,
      data: ({ period = '' }) => ({ period: printed('duration', period) }),
      example: `retention: [{id: customers, period: P5Y{++, from: the last purchase++}}]`,
    },
  }),
};
