import type { Purpose } from '../../../../schema/disclosures/purposes.ts';
import type { Recipient } from '../../../../schema/disclosures/recipients.ts';
import { entriesOf, isDeclared } from '../../facts/entries.ts';
import { nameInMessage } from '../../findings/name-entry.ts';
import type { Rule } from '../../findings/rule.ts';

const electronic: readonly string[] = ['email', 'sms', 'push', 'ads'];

/** A processor is a recipient: Article 4(9). Statistics of visitors and mass e-mail are seldom run without one. */
export const processorsUntold: Rule = {
  name: 'processors-untold',
  severity: 'warning',
  articles: ['13(1)(e)', '14(1)(e)'],
  restsOn: ['wp260-annex'],
  reading: 'processors-guessed',
  since: '2018-05-25',
  examples: {
    failing: {
      yaml: `purposes: [{id: news, name: Newsletter, marketing: {channels: [email]}}]
recipients: {none: Nobody receives your data.}`,
    },
    passing: {
      yaml: `purposes: [{id: news, name: Newsletter, marketing: {channels: [email]}}]
recipients: [{id: mailer, name: Mailer Oy, role: processor}]`,
    },
  },
  *check({ facts: { recipients, purposes = [] } }) {
    if (!isDeclared(recipients)) return;
    if (entriesOf(recipients).some(mayBeProcessor)) return;
    const index = purposes.findIndex(usuallyNeedsProcessor);
    const purpose = purposes[index];
    if (!purpose) return;
    yield {
      path: ['recipients'],
      data: { purpose: nameInMessage(purpose.id, purpose.name) },
      related: [{ path: ['purposes', index], why: 'needs' }],
    };
  },
};

/** One in two roles is a processor too; of one without a role nothing is known. */
function mayBeProcessor({ role, alsoAs }: Recipient): boolean {
  return role === 'processor' || alsoAs === 'processor' || !role;
}

function usuallyNeedsProcessor({ tracking, marketing }: Purpose): boolean {
  return Boolean(tracking || marketing?.channels.some((channel) => electronic.includes(channel)));
}
