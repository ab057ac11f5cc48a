import { marketingOnOtherBases } from '../../../facts/marketing-on-other-bases.ts';
import type { Rule } from '../../../findings/rule.ts';

/** Marketing Act 2008:486, section 19, which carries out Article 13 of Directive 2002/58/EC: marketing to natural persons. */
export const marketingWithoutConsentSweden: Rule = {
  name: 'marketing-without-consent-sweden',
  severity: 'warning',
  introduced: '0.2.0',
  articles: [],
  restsOn: ['se-marketing'],
  since: '2008-07-01',
  examples: {
    failing: {
      yaml: `controller: {name: Butik AB, country: SE}
purposes: [{id: ads, name: Advertising, marketing: {channels: [email]}, bases: [{basis: legitimate-interests, interest: selling more}]}]`,
    },
    passing: {
      yaml: `controller: {name: Butik AB, country: SE}
purposes: [{id: ads, name: Advertising, marketing: {channels: [email]}, bases: [{basis: consent}]}]`,
    },
  },
  check: ({ facts }) => marketingOnOtherBases(facts),
};
