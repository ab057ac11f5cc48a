import type { Section } from '../../../content/notice.ts';
import { disclosesTo } from '../../facts/discloses-to.ts';
import { entriesOf } from '../../facts/entries.ts';
import { nameInMessage } from '../../findings/name-entry.ts';
import type { Rule } from '../../findings/rule.ts';
import { deniesDisclosure, mayDenyDisclosure } from '../../text/lexicon/disclosure-denied.ts';
import { denialsIn } from './denials-in.ts';

/** A processor is no third party (Article 4(10)): beside processors only, the sentence is right. */
export const disclosureDenied: Rule = {
  name: 'disclosure-denied',
  severity: 'error',
  articles: ['5(1)(a)', '13(1)(e)', '14(1)(e)'],
  reading: 'inquiry',
  since: '2018-05-25',
  byWordLists: true,
  examples: {
    failing: {
      yaml: 'recipients: [{id: carrier, name: Posti, role: controller}]',
      body: 'We do not disclose your data to third parties.',
    },
    passing: {
      yaml: 'recipients: [{id: servers, name: Example Hosting, role: processor}]',
      body: 'We do not disclose your data to third parties.',
    },
  },
  *check(notice, context) {
    const recipients = entriesOf(notice.facts.recipients);
    const index = recipients.findIndex(disclosesTo);
    const recipient = recipients[index];
    if (!recipient) return;
    const { locale } = notice;
    const { id, name, category } = recipient;
    const byWords = {
      mayStand: ({ text }: Section) => mayDenyDisclosure(text, locale),
      denies: (sentence: string) => deniesDisclosure(sentence, locale),
    };
    for (const { sentence, ...denial } of denialsIn(notice, context, 'recipient', byWords)) {
      yield {
        ...denial,
        path: ['recipients', index, 'role'],
        data: { sentence, recipient: nameInMessage(id, name ?? category) },
        related: [{ path: ['recipients', index, 'role'], why: 'contradicts' }],
      };
    }
  },
};
