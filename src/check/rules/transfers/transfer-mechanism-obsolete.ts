import {
  mechanismsOf,
  obsoleteToolData,
  obsoleteToolOf,
  transferData,
} from '../../facts/transfers.ts';
import type { Rule } from '../../findings/rule.ts';

export const transferMechanismObsolete: Rule = {
  name: 'transfer-mechanism-obsolete',
  severity: 'error',
  articles: ['13(1)(f)', '14(1)(f)', '44'],
  restsOn: ['gdpr', 'schrems-i', 'schrems-ii', 'standard-clauses'],
  since: '2018-05-25',
  examples: {
    failing: {
      yaml: `transfers:
  - id: mailer
    country: US
    mechanisms: [{kind: adequacy, scope: Privacy Shield}]`,
    },
    passing: {
      yaml: `transfers:
  - id: mailer
    country: US
    mechanisms: [{kind: scc, decision: (EU) 2021/914, copy: privacy@shop.example}]`,
    },
  },
  *check(notice, { day }) {
    for (const { transfer, mechanism, path } of mechanismsOf(notice)) {
      const tool = obsoleteToolOf(mechanism);
      if (!tool || (day < tool.from && !tool.invalid)) continue;
      const field = mechanism.decision ? 'decision' : 'scope';
      yield {
        path: [...path, field],
        data: { ...transferData(transfer), ...obsoleteToolData(tool) },
        // A court's ruling reaches back, but nobody could know of it when the revision was written.
        ...(day < tool.from && { severity: 'info' }),
      };
    }
  },
};
