import type { Purpose } from '../../../schema/disclosures/purposes.ts';

/** Whether a channel of marketing is "electronic mail": Directive 2002/58/EC, Article 2(h). */
export function isElectronicMail(channel: string): boolean {
  return channel === 'email' || channel === 'sms';
}

/**
 * Whether a purpose is nothing but e-mail or text messages to own customers about similar products: Directive 2002/58/EC,
 * Article 13(2). That directive alone settles whether it is lawful (GDPR, Article 95; C-654/23), so it needs no basis of
 * Article 6(1), and the right to object is that of direct marketing alone.
 */
export function isSoftOptIn({ marketing }: Pick<Purpose, 'marketing'>): boolean {
  if (!marketing?.customerException || marketing.channels.length === 0) return false;
  return marketing.channels.every(isElectronicMail);
}
