import type { Rule } from '../../findings/rule.ts';
import { contradictedPairs } from '../../held/contradicted-pairs.ts';
import { kindNamed, placeOfClaim } from '../../held/said-claim.ts';

/** An error where both sentences are sure and stand below one heading: elsewhere each may be about people of its own. */
export const sentencesContradicted: Rule = {
  name: 'sentences-contradicted',
  severity: 'error',
  introduced: '0.2.0',
  articles: ['5(1)(a)', '12(1)'],
  since: '2018-05-25',
  readsWords: true,
  examples: {
    failing: {
      yaml: 'retention: []',
      body: 'We do not transfer your data outside the EEA. Your data is transferred to Canada.',
    },
    passing: {
      yaml: 'retention: []',
      body: 'We do not transfer your data outside the EEA, except to Canada.',
    },
  },
  *check(notice, context) {
    for (const { kind, denied, affirmed, isSure } of contradictedPairs(notice, context)) {
      const path = ['text', denied.section.id, kind];
      yield {
        path,
        at: placeOfClaim(denied.section, denied.claim),
        data: {
          kind: kindNamed(kind),
          sentence: denied.claim.quote,
          other: affirmed.claim.quote,
        },
        related: [{ path, at: placeOfClaim(affirmed.section, affirmed.claim), why: 'contradicts' }],
        severity: isSure ? 'error' : 'warning',
      };
    }
  },
};
