import { isNone } from '../../../../schema/values.ts';
import { isReachable } from '../../facts/contact.ts';
import type { Rule } from '../../findings/rule.ts';

export const representativeWithoutContact: Rule = {
  name: 'representative-without-contact',
  severity: 'error',
  articles: ['13(1)(a)', '14(1)(a)'],
  since: '2018-05-25',
  examples: {
    failing: { yaml: 'representative: {name: Deputy Oy, country: FI}' },
    passing: { yaml: 'representative: {name: Deputy Oy, country: FI, email: shop@deputy.example}' },
  },
  *check({ facts: { representative } }) {
    if (!representative || isNone(representative) || isReachable(representative)) return;
    yield { path: ['representative', 'email'] };
  },
};
