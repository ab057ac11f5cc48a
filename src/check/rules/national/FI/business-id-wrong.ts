import { national } from '../../../../../schema/gdpr/national.ts';
import { wrongNumber } from '../../../facts/wrong-number.ts';
import type { Rule } from '../../../findings/rule.ts';

/** Business Information Act 244/2001: seven digits and a check digit with the weights 7, 9, 10, 5, 8, 4 and 2, modulo 11. */
export const businessIdWrong: Rule = {
  name: 'business-id-wrong',
  severity: 'warning',
  articles: [],
  restsOn: ['fi-business-information'],
  since: '2001-04-01',
  examples: {
    failing: { yaml: 'controller: {name: Infine Oy, country: FI, businessId: 2930948-3}' },
    passing: { yaml: 'controller: {name: Infine Oy, country: FI, businessId: 2930948-2}' },
  },
  check: ({ facts }) => wrongNumber(facts, national.FI.companyNumber),
};
