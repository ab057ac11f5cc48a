import * as z from 'zod';
import { legalBases } from '../gdpr/vocabularies.ts';
import { open } from '../meaning.ts';
import { common, list, oneOf } from '../values.ts';

/** Legal bases that an archived text names without tying them to a purpose. */
export const BasesWithoutPurposeSchema = list(
  z.strictObject({ basis: oneOf(legalBases, 'basis', 'Legal basis, Article 6(1).'), ...common }),
  {
    description: 'Archived revisions only: a basis that the text ties to no purpose.',
    label: 'basis',
    effect: open,
    identity: ['basis'],
    line: 'basis',
    processing: true,
    lives: 'front matter',
  },
);
export type BasesWithoutPurpose = z.infer<typeof BasesWithoutPurposeSchema>;
