import { isNone } from '../../../../schema/values.ts';
import type { Rule } from '../../findings/rule.ts';

export const representativeWithoutName: Rule = {
  name: 'representative-without-name',
  severity: 'error',
  articles: ['13(1)(a)', '14(1)(a)'],
  since: '2018-05-25',
  examples: {
    failing: { yaml: 'representative: {email: shop@deputy.example}' },
    passing: { yaml: 'representative: {name: Deputy Oy, email: shop@deputy.example}' },
  },
  *check({ facts: { representative } }) {
    if (!representative || isNone(representative) || representative.name) return;
    yield { path: ['representative', 'name'] };
  },
};
