import { mechanismsOf, transferData } from '../../facts/transfers.ts';
import type { Rule } from '../../findings/rule.ts';

export const transferWithoutInterest: Rule = {
  name: 'transfer-without-interest',
  severity: 'error',
  articles: ['49(1)'],
  since: '2018-05-25',
  examples: {
    failing: {
      yaml: `transfers:
  - id: incident
    country: US
    mechanisms: [{kind: compelling-interest, copy: privacy@shop.example}]`,
    },
    passing: {
      yaml: `transfers:
  - id: incident
    country: US
    mechanisms: [{kind: compelling-interest, interest: Stopping an ongoing intrusion., copy: privacy@shop.example}]`,
    },
  },
  *check(notice) {
    for (const { transfer, mechanism, path } of mechanismsOf(notice)) {
      if (mechanism.kind !== 'compelling-interest' || mechanism.interest) continue;
      yield { path: [...path, 'interest'], data: transferData(transfer) };
    }
  },
};
