import { isThirdCountry } from '../../../../schema/gdpr/third-countries.ts';
import { entriesOf } from '../../facts/entries.ts';
import { transferData } from '../../facts/transfers.ts';
import type { Rule } from '../../findings/rule.ts';

export const transferWithoutMechanism: Rule = {
  name: 'transfer-without-mechanism',
  severity: 'error',
  articles: ['13(1)(f)', '14(1)(f)'],
  since: '2018-05-25',
  examples: {
    failing: {
      yaml: `transfers:
  - id: mailer
    country: US`,
    },
    passing: {
      yaml: `transfers:
  - id: mailer
    country: US
    mechanisms: [{kind: scc, copy: privacy@shop.example}]`,
    },
  },
  *check({ facts }, { day }) {
    for (const [index, transfer] of entriesOf(facts.transfers).entries()) {
      if (transfer.mechanisms?.length) continue;
      // Within the EEA nothing is transferred in the sense of Chapter V.
      if (transfer.country && !isThirdCountry(transfer.country, day)) continue;
      yield { path: ['transfers', index, 'mechanisms'], data: transferData(transfer) };
    }
  },
};
