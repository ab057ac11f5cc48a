import { national } from '../../../../../schema/gdpr/national.ts';
import { wrongNumber } from '../../../facts/wrong-number.ts';
import type { Rule } from '../../../findings/rule.ts';

/** Act 1974:174 on identity designations: ten digits of which the last is a check digit. That of a sole trader is the personal identity number. */
export const companyNumberWrongSweden: Rule = {
  name: 'company-number-wrong-sweden',
  severity: 'warning',
  introduced: '0.2.0',
  articles: [],
  restsOn: ['se-identity-designations'],
  since: '1975-01-01',
  examples: {
    failing: { yaml: 'controller: {name: Butik AB, country: SE, businessId: 556036-0794}' },
    passing: { yaml: 'controller: {name: Butik AB, country: SE, businessId: 556036-0793}' },
  },
  check: ({ facts }) => wrongNumber(facts, national.SE.companyNumber),
};
