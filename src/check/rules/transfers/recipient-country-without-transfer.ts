import type { Recipient } from '../../../../schema/disclosures/recipients.ts';
import type { Transfer } from '../../../../schema/disclosures/transfers.ts';
import { isThirdCountry } from '../../../../schema/gdpr/third-countries.ts';
import { isNone } from '../../../../schema/values.ts';
import { entriesOf, isDeclared } from '../../facts/entries.ts';
import { hasUnknown, referencesIn } from '../../facts/references.ts';
import { nameInMessage } from '../../findings/name-entry.ts';
import { printedAll } from '../../findings/printed.ts';
import type { Rule } from '../../findings/rule.ts';

export const recipientCountryWithoutTransfer: Rule = {
  name: 'recipient-country-without-transfer',
  severity: 'error',
  articles: ['13(1)(f)', '14(1)(f)', '44'],
  restsOn: ['gdpr', 'eea-agreement', 'uk-agreement'],
  since: '2018-05-25',
  compares: ['transfers'],
  examples: {
    failing: {
      yaml: `recipients: [{id: mailer, name: Mailer Inc, country: [US]}]
transfers: {none: We do not transfer your data outside the EEA.}`,
    },
    passing: {
      yaml: `recipients: [{id: mailer, name: Mailer Inc, country: [US]}]
transfers:
  - id: mailer-us
    recipients: [mailer]
    country: US
    mechanisms: [{kind: scc, copy: privacy@shop.example}]`,
    },
  },
  *check(notice, { day }) {
    const { facts } = notice;
    if (!isDeclared(facts.transfers)) return;
    const transfers = entriesOf(facts.transfers);
    for (const [index, recipient] of entriesOf(facts.recipients).entries()) {
      const untold = (recipient.country ?? []).filter(
        (country) => isThirdCountry(country, day) && !isTold(transfers, recipient, country),
      );
      const [first] = untold;
      if (first === undefined) continue;
      const named = referencesIn(notice).filter(({ path }) => path[0] === 'transfers');
      if (hasUnknown(named, notice)) return;
      yield {
        path: ['recipients', index, 'country'],
        data: {
          id: recipient.id,
          recipient: nameInMessage(recipient.id, recipient.name ?? recipient.category),
          countries: printedAll('country', untold),
          first,
          lowered: first.toLowerCase(),
        },
        form: isNone(facts.transfers) ? 'denied' : 'silent',
        ...(isNone(facts.transfers) && {
          related: [{ path: ['transfers', 'none'], why: 'contradicts' }],
        }),
      };
    }
  },
};

/** A transfer that leaves out its recipients or its country is taken to cover all of them. */
function isTold(transfers: readonly Transfer[], { id }: Recipient, country: string): boolean {
  return transfers.some((transfer) => {
    const isNamed = transfer.recipients?.includes(id);
    if (transfer.country) return transfer.country === country && isNamed !== false;
    return isNamed === true;
  });
}
