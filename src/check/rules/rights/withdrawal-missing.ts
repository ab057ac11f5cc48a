import { isNone } from '../../../../schema/values.ts';
import { rightsIn, triggersOf } from '../../facts/rights.ts';
import { nameInMessage } from '../../findings/name-entry.ts';
import type { Rule } from '../../findings/rule.ts';

export const withdrawalMissing: Rule = {
  name: 'withdrawal-missing',
  severity: 'error',
  articles: ['13(2)(c)', '14(2)(d)', '7(3)'],
  since: '2018-05-25',
  examples: {
    failing: {
      yaml: `purposes:
  - id: news
    name: Newsletter
    bases: [{basis: consent}]
rights:
  access: {text: You may ask for a copy of the data about you.}`,
    },
    passing: {
      yaml: `purposes:
  - id: news
    name: Newsletter
    bases: [{basis: consent}]
rights:
  withdrawal:
    text: You may withdraw your consent at any time.
    limits: Withdrawal does not affect the lawfulness of processing before it.`,
    },
  },
  *check(notice) {
    const rights = rightsIn(notice);
    if (!rights || (rights.withdrawal && !isNone(rights.withdrawal))) return;
    const [trigger] = triggersOf('withdrawal', notice);
    if (!trigger) return;
    const { purpose, path } = trigger;
    yield {
      path: ['rights', 'withdrawal'],
      form: purpose ? 'purpose' : 'processing',
      ...(purpose && { data: { purpose: nameInMessage(purpose.id, purpose.name) } }),
      related: [{ path, why: rights.withdrawal ? 'contradicts' : 'needs' }],
    };
  },
};
