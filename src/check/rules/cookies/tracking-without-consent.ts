import { isNone } from '../../../../schema/values.ts';
import { basesOf } from '../../facts/bases.ts';
import { listedCookies, needsConsent } from '../../facts/cookies.ts';
import { nameInMessage } from '../../findings/name-entry.ts';
import type { Rule } from '../../findings/rule.ts';

/**
 * Directive 2002/58/EC, Article 5(3); in Finland Act 917/2014, section 205. Until April 2021 the
 * settings of a browser were taken for consent in Finland.
 */
export const trackingWithoutConsent: Rule = {
  name: 'tracking-without-consent',
  severity: 'warning',
  articles: [],
  restsOn: ['eprivacy-storage', 'helsinki-cookies'],
  reading: 'essential-storage',
  since: '2011-05-25',
  clarified: { by: 'H1515/2021', date: '2021-04-08' },
  examples: {
    failing: {
      yaml: `purposes:
  - id: ads
    name: Advertising
    tracking: true
    bases: [{basis: legitimate-interests}]`,
    },
    passing: {
      yaml: `purposes:
  - id: ads
    name: Advertising
    tracking: true
    bases: [{basis: consent}]`,
    },
  },
  *check({ facts }) {
    const { cookies, purposes = [] } = facts;
    const listed = listedCookies(cookies);
    const isEssential = listed.length > 0 && !listed.some(([, cookie]) => needsConsent(cookie));
    if (isEssential || (cookies && isNone(cookies))) return;
    for (const [index, purpose] of purposes.entries()) {
      const { id, name, tracking } = purpose;
      const bases = basesOf(facts, purpose);
      if (!tracking || bases.length === 0 || bases.some(({ basis }) => basis === 'consent'))
        continue;
      yield { path: ['purposes', index, 'bases'], data: { purpose: nameInMessage(id, name) } };
    }
  },
};
