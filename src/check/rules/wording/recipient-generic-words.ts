import type { Notice } from '../../../content/notice.ts';
import { entriesOf } from '../../facts/entries.ts';
import type { Rule } from '../../findings/rule.ts';
import { namesData } from '../../text/lexicon/data-words.ts';
import { genericRecipientIn } from '../../text/lexicon/generic-recipient-words.ts';
import { isGenericRecipient } from '../../text/lexicon/generic-recipients.ts';
import { type About, lookInProcessing } from '../../text/wording/processing.ts';
import { remarkOn } from '../../text/wording/remark.ts';

/** What tells of those who are given data. */
export const ofRecipients: About = {
  facts: ['recipients', 'transfers'],
  claims: ['recipient', 'transfer', 'sale'],
  says: namesData,
};

/** WP260 rev.01, annex: recipients by name, or by category as specific as possible. */
export const recipientGenericWords: Rule = {
  name: 'recipient-generic-words',
  severity: 'warning',
  articles: ['13(1)(e)', '14(1)(e)'],
  restsOn: ['wp260-annex'],
  since: '2018-05-25',
  byWordLists: true,
  examples: {
    failing: {
      yaml: 'recipients: [{id: carrier, name: Carrier Oy, role: controller}]',
      body: 'We share your data with our partners.',
    },
    passing: {
      yaml: 'recipients: [{id: carrier, name: Carrier Oy, role: controller}]',
      body: 'We give your address to the carrier that delivers your order.',
    },
  },
  *check(notice, { read }) {
    const quoted = genericallyNamed(notice);
    const found = lookInProcessing(notice, read, ofRecipients, (sentence) =>
      genericRecipientIn(sentence, notice.locale),
    );
    for (const { told, words } of found) {
      // A fact that is called so is an error of its own (`recipient-generic`).
      if (quoted.some((quote) => quote.includes(words))) continue;
      yield remarkOn(told, words);
    }
  },
};

function genericallyNamed({ facts, locale }: Notice): string[] {
  return entriesOf(facts.recipients)
    .filter(({ name, category }) => isGenericRecipient(name ?? category ?? '', locale))
    .flatMap(({ seen, category, name }) => [seen, category, name])
    .filter((text) => text !== undefined);
}
