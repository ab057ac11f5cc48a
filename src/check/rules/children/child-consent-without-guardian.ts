import { childConsentIn } from '../../facts/children.ts';
import type { Rule } from '../../findings/rule.ts';

export const childConsentWithoutGuardian: Rule = {
  name: 'child-consent-without-guardian',
  severity: 'error',
  articles: ['8(1)'],
  since: '2018-05-25',
  examples: {
    failing: {
      yaml: `children: {offeredDirectly: true, ageLimit: 13}
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
    if (!found || found.children.guardian) return;
    yield {
      path: ['children', 'guardian'],
      related: [{ path: found.basis, why: 'needs' }],
    };
  },
};
