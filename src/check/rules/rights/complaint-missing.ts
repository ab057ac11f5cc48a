import type { Rule } from '../../findings/rule.ts';

export const complaintMissing: Rule = {
  name: 'complaint-missing',
  severity: 'error',
  articles: ['13(2)(d)', '14(2)(e)'],
  since: '2018-05-25',
  examples: {
    failing: {
      yaml: `rights:
  access: {text: You may ask for a copy of the data about you.}`,
    },
    passing: {
      yaml: `rights:
  access: {text: You may ask for a copy of the data about you.}
complaint: {authority: FI, text: You may lodge a complaint with the Data Protection Ombudsman.}`,
    },
  },
  *check({ facts: { complaint } }) {
    if (!complaint?.authority && !complaint?.text) yield { path: ['complaint'] };
  },
};
