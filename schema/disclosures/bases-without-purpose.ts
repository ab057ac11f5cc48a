import { z } from 'zod';
import { legalBases } from '../gdpr/vocabularies.ts';
import { common, oneOf } from '../values.ts';

/** Legal bases that an archived text names without tying them to a purpose. */
export const BasesWithoutPurposeSchema = z
  .array(
    z.strictObject({ basis: oneOf(legalBases, 'basis', 'Legal basis, Article 6(1).'), ...common }),
  )
  .meta({ description: 'Archived revisions only: a basis that the text ties to no purpose.' });
export type BasesWithoutPurpose = z.infer<typeof BasesWithoutPurposeSchema>;
