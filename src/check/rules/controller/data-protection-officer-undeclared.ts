import type { Rule } from '../../findings/rule.ts';

export const dataProtectionOfficerUndeclared: Rule = {
  name: 'data-protection-officer-undeclared',
  severity: 'error',
  archivedSeverity: 'warning',
  articles: ['13(1)(b)', '14(1)(b)'],
  since: '2018-05-25',
  examples: {
    failing: { yaml: 'controller: {name: Shop Ltd, country: FI, email: [privacy@shop.example]}' },
    passing: {
      yaml: `controller: {name: Shop Ltd, country: FI, email: [privacy@shop.example]}
dataProtectionOfficer: {email: dpo@shop.example}`,
    },
  },
  *check({ facts }) {
    if (!facts.dataProtectionOfficer) yield { path: ['dataProtectionOfficer'] };
  },
};
