import type { Facts } from '../../../schema/disclosures/index.ts';
import type { Remark } from '../findings/finding.ts';
import { nameInMessage } from '../findings/name-entry.ts';
import { basesOf } from './bases.ts';

/**
 * Purposes with marketing by e-mail or text message that rest on something else than consent and do not use the
 * exception for customers: Article 13(1) and (2) of Directive 2002/58/EC, as every state has made it its law.
 */
export function* marketingOnOtherBases(facts: Facts): Iterable<Remark> {
  for (const [index, purpose] of (facts.purposes ?? []).entries()) {
    const { id, name, marketing } = purpose;
    const bases = basesOf(facts, purpose);
    if (!marketing || marketing.customerException || bases.length === 0) continue;
    if (!marketing.channels.some((channel) => channel === 'email' || channel === 'sms')) continue;
    if (bases.some(({ basis }) => basis === 'consent')) continue;
    yield {
      path: ['purposes', index, 'bases'],
      data: { purpose: nameInMessage(id, name) },
      related: [{ path: ['purposes', index, 'marketing', 'channels'], why: 'needs' }],
    };
  }
}
