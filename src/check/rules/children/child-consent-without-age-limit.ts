import { childConsentIn } from '../../facts/children.ts';
import type { Rule } from '../../findings/rule.ts';

export const childConsentWithoutAgeLimit: Rule = {
  name: 'child-consent-without-age-limit',
  severity: 'error',
  articles: ['8(1)'],
  since: '2018-05-25',
  examples: {
    failing: {
      yaml: `children: {offeredDirectly: true, guardian: We ask the guardian for a confirmation by e-mail.}
purposes:
  - id: game
    name: The game
    bases: [{basis: consent}]`,
    },
    passing: {
      yaml: `children: {offeredDirectly: true, ageLimit: 13, guardian: We ask the guardian for a confirmation by e-mail.}
purposes:
  - id: game
    name: The game
    bases: [{basis: consent}]`,
    },
  },
  *check({ facts }) {
    const found = childConsentIn(facts);
    if (!found || found.children.ageLimit !== undefined) return;
    yield {
      path: ['children', 'ageLimit'],
      related: [{ path: found.basis, why: 'needs' }],
    };
  },
};
