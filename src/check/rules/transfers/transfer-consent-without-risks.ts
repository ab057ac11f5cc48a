import { mechanismsOf, transferData } from '../../facts/transfers.ts';
import type { Rule } from '../../findings/rule.ts';

export const transferConsentWithoutRisks: Rule = {
  name: 'transfer-consent-without-risks',
  severity: 'error',
  articles: ['49(1)(a)'],
  since: '2018-05-25',
  examples: {
    failing: {
      yaml: `transfers:
  - id: survey
    country: US
    mechanisms: [{kind: derogation, derogation: a}]`,
    },
    passing: {
      yaml: `transfers:
  - id: survey
    country: US
    mechanisms: [{kind: derogation, derogation: a, risks: Your rights may not be enforceable there.}]`,
    },
  },
  *check(notice) {
    for (const { transfer, mechanism, path } of mechanismsOf(notice)) {
      if (mechanism.kind !== 'derogation' || mechanism.derogation !== 'a') continue;
      if (!mechanism.risks) yield { path: [...path, 'risks'], data: transferData(transfer) };
    }
  },
};
