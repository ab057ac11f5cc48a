import type { Recipient } from '../../../schema/disclosures/recipients.ts';

const ofOwn: readonly Recipient['role'][] = ['controller', 'public', 'joint-controller'];

/**
 * Whether data are disclosed to a recipient for purposes of its own: to a third party. A processor is none (Article 4(10)), and an
 * authority that asks within an inquiry is no recipient (Article 4(9)).
 */
export function disclosesTo({ role, alsoAs }: Pick<Recipient, 'role' | 'alsoAs'>): boolean {
  return ofOwn.includes(role) || ofOwn.includes(alsoAs);
}
