import type * as z from 'zod';
import { open } from '../meaning.ts';
import { list } from '../values.ts';
import { LegalBasisSchema } from './purposes.ts';

/** Legal bases that a text names without tying them to a purpose. Each is asked what it would be asked in one. */
export const BasesWithoutPurposeSchema = list(
  LegalBasisSchema.omit({ data: true, dataSubjects: true, precontractual: true }),
  {
    description:
      'A basis that the text ties to no purpose. In a draft each belongs to a purpose; until then all duties of the basis are asked here.',
    label: 'basis',
    effect: open,
    identity: ['basis'],
    line: 'basis',
    processing: true,
    lives: 'front matter',
  },
);
export type BasesWithoutPurpose = z.infer<typeof BasesWithoutPurposeSchema>;
