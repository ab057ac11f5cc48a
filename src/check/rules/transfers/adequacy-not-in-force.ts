import { adequacyAsOf, adequacyDecisionFor } from '../../../../schema/gdpr/adequacy.ts';
import { isThirdCountry } from '../../../../schema/gdpr/third-countries.ts';
import { mechanismsOf, obsoleteToolOf, transferData } from '../../facts/transfers.ts';
import { printed } from '../../findings/printed.ts';
import type { Rule } from '../../findings/rule.ts';

export const adequacyNotInForce: Rule = {
  name: 'adequacy-not-in-force',
  severity: 'warning',
  articles: ['13(1)(f)', '14(1)(f)', '45(3)'],
  restsOn: ['adequacy-decisions'],
  reading: 'adequacy-moves',
  since: '2018-05-25',
  examples: {
    failing: {
      yaml: `transfers:
  - id: support
    country: IN
    mechanisms: [{kind: adequacy}]`,
    },
    passing: {
      yaml: `transfers:
  - id: support
    country: JP
    mechanisms: [{kind: adequacy}]`,
    },
  },
  *check(notice, { day }) {
    for (const { transfer, mechanism, path } of mechanismsOf(notice)) {
      if (mechanism.kind !== 'adequacy' || obsoleteToolOf(mechanism)) continue;
      const { country, organisation } = transfer;
      if (country ? !isThirdCountry(country, day) : !organisation) continue;
      if (adequacyDecisionFor(transfer, day)) continue;
      yield {
        path: [...path, 'kind'],
        data: {
          ...transferData(transfer),
          day: printed('date', day),
          checked: printed('date', adequacyAsOf),
        },
      };
    }
  },
};
