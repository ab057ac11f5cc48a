import { mechanismsOf, transferData } from '../../facts/transfers.ts';
import type { Rule } from '../../findings/rule.ts';

export const transferDerogationUnnamed: Rule = {
  name: 'transfer-derogation-unnamed',
  severity: 'warning',
  articles: ['13(1)(f)', '14(1)(f)', '49(1)'],
  since: '2018-05-25',
  examples: {
    failing: {
      yaml: `transfers:
  - id: hotel
    country: TH
    mechanisms: [{kind: derogation}]`,
    },
    passing: {
      yaml: `transfers:
  - id: hotel
    country: TH
    mechanisms: [{kind: derogation, derogation: b}]`,
    },
  },
  *check(notice) {
    for (const { transfer, mechanism, path } of mechanismsOf(notice)) {
      if (mechanism.kind !== 'derogation' || mechanism.derogation) continue;
      yield { path: [...path, 'derogation'], data: transferData(transfer) };
    }
  },
};
