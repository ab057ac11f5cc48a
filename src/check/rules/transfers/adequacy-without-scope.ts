import {
  type AdequacyDecision,
  adequacyAsOf,
  adequacyDecisionFor,
} from '../../../../schema/gdpr/adequacy.ts';
import type { Locale } from '../../../../schema/languages.ts';
import { sayAdequacyScope } from '../../../locale/law.ts';
import { mechanismsOf, obsoleteToolOf, transferData } from '../../facts/transfers.ts';
import { differingExamples } from '../../findings/differing-examples.ts';
import { printed } from '../../findings/printed.ts';
import type { Rule } from '../../findings/rule.ts';

export const adequacyWithoutScope: Rule = {
  name: 'adequacy-without-scope',
  severity: 'warning',
  articles: ['13(1)(f)', '14(1)(f)', '45(3)'],
  restsOn: ['adequacy-decisions', 'latombe'],
  reading: 'framework-appeal',
  since: '2018-05-25',
  examples: differingExamples(`transfers:
  - id: mailer
    country: US
    mechanisms: [{kind: adequacy{++, scope: The recipient has joined the Data Privacy Framework.++}}]`),
  *check(notice, { day }) {
    for (const { transfer, mechanism, path } of mechanismsOf(notice)) {
      if (mechanism.kind !== 'adequacy' || mechanism.scope || obsoleteToolOf(mechanism)) continue;
      const decision = adequacyDecisionFor(transfer, day);
      if (!decision?.isPartial) continue;
      const data = {
        ...transferData(transfer),
        decision: decision.decision,
        checked: printed('date', adequacyAsOf),
        ...contestedIn(decision),
        scope: (speak: Locale) => sayAdequacyScope(decision.decision, speak),
      };
      yield { path: [...path, 'scope'], form: decision.contested ? 'contested' : 'settled', data };
    }
  },
};

/** What is before the courts, where anything is. */
function contestedIn({ contested }: AdequacyDecision) {
  if (!contested) return {};
  const { upheldBy, upheldOn, appeal } = contested;
  return { upheldBy, upheldOn: printed('date', upheldOn), appeal };
}
