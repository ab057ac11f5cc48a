import { marketingOnOtherBases } from '../../../facts/marketing-on-other-bases.ts';
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
  check: ({ facts }) => marketingOnOtherBases(facts),
};
