import { entriesOf } from '../../facts/entries.ts';
import type { Rule } from '../../findings/rule.ts';

export const transferWithoutCountry: Rule = {
  name: 'transfer-without-country',
  severity: 'error',
  articles: ['13(1)(f)', '14(1)(f)'],
  since: '2018-05-25',
  examples: {
    failing: {
      yaml: `transfers:
  - id: mailer
    mechanisms: [{kind: scc, copy: privacy@shop.example}]`,
    },
    passing: {
      yaml: `transfers:
  - id: mailer
    country: US
    mechanisms: [{kind: scc, copy: privacy@shop.example}]`,
    },
  },
  *check({ facts }) {
    for (const [index, transfer] of entriesOf(facts.transfers).entries()) {
      if (transfer.country || transfer.organisation) continue;
      yield { path: ['transfers', index, 'country'], data: { id: transfer.id } };
    }
  },
};
