import { isNone } from '../../../../schema/values.ts';
import { isReachable } from '../../facts/contact.ts';
import type { Rule } from '../../findings/rule.ts';

export const dataProtectionOfficerWithoutContact: Rule = {
  name: 'data-protection-officer-without-contact',
  severity: 'error',
  articles: ['13(1)(b)', '14(1)(b)', '37(7)'],
  since: '2018-05-25',
  examples: {
    failing: { yaml: 'dataProtectionOfficer: {name: A. Person}' },
    passing: { yaml: 'dataProtectionOfficer: {name: A. Person, email: dpo@shop.example}' },
  },
  *check({ facts: { dataProtectionOfficer: officer } }) {
    if (!officer || isNone(officer) || isReachable(officer)) return;
    yield { path: ['dataProtectionOfficer', 'email'] };
  },
};
