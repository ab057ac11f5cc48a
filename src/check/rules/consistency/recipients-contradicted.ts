import { isNone } from '../../../../schema/values.ts';
import { entriesOf } from '../../facts/entries.ts';
import { referencesIn } from '../../facts/references.ts';
import type { Rule } from '../../findings/rule.ts';

export const recipientsContradicted: Rule = {
  name: 'recipients-contradicted',
  severity: 'error',
  articles: ['5(1)(a)', '13(1)(e)', '14(1)(e)'],
  since: '2018-05-25',
  examples: {
    failing: {
      yaml: `recipients: {none: We do not disclose your data to anyone.}
transfers: [{id: mailer-us, country: US}]`,
    },
    passing: {
      yaml: `recipients: [{id: mailer, category: Newsletter mailing services}]
transfers: [{id: mailer-us, country: US}]`,
    },
  },
  *check(notice) {
    const { recipients, transfers } = notice.facts;
    if (!isNone(recipients)) return;
    const named = referencesIn(notice).filter(({ to }) => to === 'recipients');
    const disclosed = [
      ...named.map(({ path }) => path),
      ...entriesOf(transfers).map((_, index) => ['transfers', index]),
    ];
    if (disclosed.length === 0) return;
    yield {
      path: ['recipients', 'none'],
      data: { sentence: recipients.none },
      related: disclosed.map((path) => ({ path, why: 'contradicts' })),
    };
  },
};
