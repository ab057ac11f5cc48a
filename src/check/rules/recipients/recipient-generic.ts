import { entriesOf } from '../../facts/entries.ts';
import type { Rule } from '../../findings/rule.ts';
import { isGenericRecipient } from '../../text/lexicon/generic-recipients.ts';

export const recipientGeneric: Rule = {
  name: 'recipient-generic',
  severity: 'error',
  articles: ['13(1)(e)', '14(1)(e)'],
  since: '2018-05-25',
  byWordLists: true,
  examples: {
    failing: {
      yaml: `recipients:
  - id: partners
    category: Our trusted partners`,
    },
    passing: {
      yaml: `recipients:
  - id: mailer
    category: Newsletter mailing services`,
    },
  },
  *check({ facts, locale, revision }) {
    for (const [index, recipient] of entriesOf(facts.recipients).entries()) {
      const field = recipient.name ? 'name' : 'category';
      const label = recipient[field];
      if (!label || !isGenericRecipient(label, locale)) continue;
      if (recipient.members?.length) continue;
      const isTold = Boolean(recipient.activity || recipient.sector);
      // A category may be told by what it does, a name may not; what was released passed before.
      if (isTold && (field === 'category' || revision !== null)) continue;
      const form = isTold ? 'unnamed' : 'generic';
      yield { path: ['recipients', index, field], data: { label }, form };
    }
  },
};
