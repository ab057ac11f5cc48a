import { marketingOnOtherBases } from '../../../facts/marketing-on-other-bases.ts';
import type { Rule } from '../../../findings/rule.ts';

/** Electronic Communications Act (elektroonilise side seadus), section 103¹, which carries out Article 13 of Directive 2002/58/EC. */
export const marketingWithoutConsentEstonia: Rule = {
  name: 'marketing-without-consent-estonia',
  severity: 'warning',
  introduced: '0.2.0',
  articles: [],
  restsOn: ['ee-communications'],
  since: '2010-07-10',
  examples: {
    failing: {
      yaml: `controller: {name: Pood OÜ, country: EE}
purposes: [{id: ads, name: Advertising, marketing: {channels: [email]}, bases: [{basis: legitimate-interests, interest: selling more}]}]`,
    },
    passing: {
      yaml: `controller: {name: Pood OÜ, country: EE}
purposes: [{id: ads, name: Advertising, marketing: {channels: [email]}, bases: [{basis: consent}]}]`,
    },
  },
  *check({ facts }) {
    yield* marketingOnOtherBases(facts);
  },
};
