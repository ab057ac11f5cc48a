import { national } from '../../../../../schema/gdpr/national.ts';
import { wrongNumber } from '../../../facts/wrong-number.ts';
import type { Rule } from '../../../findings/rule.ts';

/** The registry code (registrikood): eight digits, which companies, associations, foundations and public bodies have alike. */
export const companyNumberWrongEstonia: Rule = {
  name: 'company-number-wrong-estonia',
  severity: 'warning',
  introduced: '0.2.0',
  articles: [],
  restsOn: ['ee-registers'],
  since: '2023-02-01',
  examples: {
    failing: { yaml: 'controller: {name: Pood OÜ, country: EE, businessId: "1241783"}' },
    passing: { yaml: 'controller: {name: Pood OÜ, country: EE, businessId: "12417834"}' },
  },
  check: ({ facts }) => wrongNumber(facts, national.EE.companyNumber),
};
