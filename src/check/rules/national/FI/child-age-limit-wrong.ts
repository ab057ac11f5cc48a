import { national } from '../../../../../schema/gdpr/national.ts';
import { isNone } from '../../../../../schema/values.ts';
import type { Rule } from '../../../findings/rule.ts';

const { years } = national.FI.ageOfConsent;

/** Data Protection Act 1050/2018, section 5: thirteen years. */
export const childAgeLimitWrong: Rule = {
  name: 'child-age-limit-wrong',
  severity: 'warning',
  articles: ['8(1)'],
  restsOn: ['fi-data-protection-child'],
  since: '2019-01-01',
  examples: {
    failing: {
      yaml: `controller: {name: Shop Oy, country: FI}
children: {offeredDirectly: true, ageLimit: 16}`,
    },
    passing: {
      yaml: `controller: {name: Shop Oy, country: FI}
children: {offeredDirectly: true, ageLimit: 13}`,
    },
  },
  *check({ facts: { children } }) {
    if (!children || isNone(children) || children.ageLimit === undefined) return;
    const { ageLimit, note } = children;
    if (ageLimit === years || (note && ageLimit > years)) return;
    yield { path: ['children', 'ageLimit'], data: { age: String(ageLimit) } };
  },
};
