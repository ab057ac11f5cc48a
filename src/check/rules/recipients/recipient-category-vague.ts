import type { Recipient } from '../../../../schema/disclosures/recipients.ts';
import { entriesOf } from '../../facts/entries.ts';
import { differingExamples } from '../../findings/differing-examples.ts';
import { nameInMessage } from '../../findings/name-entry.ts';
import type { Rule } from '../../findings/rule.ts';
import { isGenericRecipient } from '../../text/lexicon/generic-recipients.ts';

/** WP260 rev.01, annex: categories are as specific as possible, by activity, sector and location, and the controller can say why it names none. */
export const recipientCategoryVague: Rule = {
  name: 'recipient-category-vague',
  severity: 'warning',
  articles: ['13(1)(e)', '14(1)(e)'],
  restsOn: ['wp260-annex'],
  since: '2018-05-25',
  byWordLists: true,
  examples: differingExamples(
    `recipients: [{id: carriers, category: Delivery companies, role: controller{++, activity: Delivery of parcels, country: [FI], whyNotNamed: The carrier depends on the order.++}}]`,
  ),
  *check({ facts, locale }) {
    for (const [index, recipient] of entriesOf(facts.recipients).entries()) {
      const { id, category } = recipient;
      if (!category || isSpecific(recipient) || isGenericRecipient(category, locale)) continue;
      yield {
        path: ['recipients', index, 'category'],
        data: { recipient: nameInMessage(id, category) },
      };
    }
  },
};

/** An authority is known by its law or by the case in which it asks; the public is another matter. */
function isSpecific(recipient: Recipient): boolean {
  const { name, members, activity, sector, country, whyNotNamed, role, law, condition } = recipient;
  if (name || members?.length || activity || sector || country?.length || whyNotNamed) return true;
  return role === 'public' || (role === 'authority' && Boolean(law?.length || condition));
}
