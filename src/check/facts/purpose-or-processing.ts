import type { LegalBasis } from '../../../schema/gdpr/vocabularies.ts';
import type { Remark } from '../findings/finding.ts';
import { nameInMessage } from '../findings/name-entry.ts';
import { printed } from '../findings/printed.ts';

/** What a message says of a basis: the purpose that has it, or the processing where it belongs to none. */
export function purposeOrProcessing(
  purpose: { id: string; name: string } | undefined,
  basis: LegalBasis,
): Pick<Remark, 'form' | 'data'> {
  const named = printed('basis', basis);
  if (!purpose) return { form: 'processing', data: { basis: named } };
  return {
    form: 'purpose',
    data: { basis: named, purpose: nameInMessage(purpose.id, purpose.name) },
  };
}
