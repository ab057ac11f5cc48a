import {
  callsOnOtherBases,
  marketingOnOtherBases,
} from '../../../facts/marketing-on-other-bases.ts';
import type { Rule } from '../../../findings/rule.ts';
import { isOfBusiness } from '../../../text/business-people.ts';

/**
 * UWG, section 7(2) no. 2 and (3), which carries out Article 13 of Directive 2002/58/EC; it protects companies as addressees too. Number 1
 * asks for the express consent of consumers who are called, and makes no exception for customers.
 */
export const marketingWithoutConsentGermany: Rule = {
  name: 'marketing-without-consent-germany',
  severity: 'warning',
  introduced: '0.2.0',
  articles: [],
  restsOn: ['de-unfair-competition'],
  since: '2009-08-04',
  knowsWords: true,
  examples: {
    failing: {
      yaml: `controller: {name: Laden GmbH, country: DE}
purposes: [{id: ads, name: Advertising, marketing: {channels: [email]}, bases: [{basis: legitimate-interests, interest: selling more}]}]`,
    },
    passing: {
      yaml: `controller: {name: Laden GmbH, country: DE}
purposes: [{id: ads, name: Advertising, marketing: {channels: [email]}, bases: [{basis: consent}]}]`,
    },
  },
  *check({ facts }) {
    yield* marketingOnOtherBases(facts);
    yield* callsOnOtherBases(facts, isOfBusiness);
  },
};
