import type { Recipient } from '../../../../schema/disclosures/recipients.ts';
import { entriesOf } from '../../facts/entries.ts';
import { hasUnknown, referencesIn } from '../../facts/references.ts';
import { nameInMessage } from '../../findings/name-entry.ts';
import type { Rule } from '../../findings/rule.ts';

export const recipientUnused: Rule = {
  name: 'recipient-unused',
  severity: 'warning',
  articles: ['5(1)(a)'],
  restsOn: ['record'],
  since: '2018-05-25',
  compares: ['purposes'],
  examples: {
    failing: {
      yaml: `purposes: [{id: orders, name: Delivery of orders, recipients: [post]}]
recipients:
  - {id: post, name: Posti Oy}
  - {id: mailer, category: Newsletter mailing services}`,
    },
    passing: {
      yaml: `purposes:
  - {id: orders, name: Delivery of orders, recipients: [post]}
  - {id: news, name: Newsletter, recipients: [mailer]}
recipients:
  - {id: post, name: Posti Oy}
  - {id: mailer, category: Newsletter mailing services}`,
    },
  },
  *check(notice) {
    const used = referencesIn(notice).filter(
      ({ path, to }) => path[0] === 'purposes' && to === 'recipients',
    );
    if (used.length === 0) return;
    const ids = new Set(used.map(({ id }) => id));
    // An id that leads nowhere may have been meant for the one that is left over.
    if (hasUnknown(used, notice)) return;
    const recipients = entriesOf(notice.facts.recipients);
    for (const [index, recipient] of recipients.entries()) {
      const { id, name, category } = recipient;
      if (ids.has(id) || asksInCases(recipient)) continue;
      yield {
        path: ['recipients', index],
        data: { id, recipient: nameInMessage(id, name ?? category) },
      };
    }
  },
};

/** An authority that asks in a particular case serves no purpose of the controller: Article 4(9). */
function asksInCases({ role, condition }: Recipient): boolean {
  return role === 'authority' && condition !== undefined;
}
