import { basesOf } from '../../../facts/bases.ts';
import { nameInMessage } from '../../../findings/name-entry.ts';
import type { Rule } from '../../../findings/rule.ts';

/** Act 917/2014 on Electronic Communications Services, section 200, which carries out Article 13 of Directive 2002/58/EC. */
export const marketingWithoutConsent: Rule = {
  name: 'marketing-without-consent',
  severity: 'warning',
  articles: [],
  restsOn: ['fi-communications'],
  reading: 'own-customers',
  since: '2015-01-01',
  examples: {
    failing: {
      yaml: `controller: {name: Shop Oy, country: FI}
purposes: [{id: ads, name: Advertising, marketing: {channels: [email]}, bases: [{basis: legitimate-interests, interest: selling more}]}]`,
    },
    passing: {
      yaml: `controller: {name: Shop Oy, country: FI}
purposes: [{id: ads, name: Advertising, marketing: {channels: [email]}, bases: [{basis: consent}]}]`,
    },
  },
  *check({ facts }) {
    for (const [index, purpose] of (facts.purposes ?? []).entries()) {
      const { id, name, marketing } = purpose;
      const bases = basesOf(facts, purpose);
      if (!marketing || marketing.customerException || bases.length === 0) continue;
      if (!marketing.channels.some((channel) => channel === 'email' || channel === 'sms')) continue;
      if (bases.some(({ basis }) => basis === 'consent')) continue;
      yield {
        path: ['purposes', index, 'bases'],
        data: { purpose: nameInMessage(id, name) },
        related: [{ path: ['purposes', index, 'marketing', 'channels'], why: 'needs' }],
      };
    }
  },
};
