import { z } from 'zod';
import { providingDuties } from '../gdpr/vocabularies.ts';
import { common, ids, LawSchema, oneOf, text } from '../values.ts';

const ProvidingEntrySchema = z.strictObject({
  required: oneOf(
    providingDuties,
    'providing',
    'Whether the data must be given: by law, by contract, to enter into a contract, or not.',
  ).optional(),
  data: ids('The data categories this is about; all of the purpose if left out.').optional(),
  law: z.array(LawSchema).meta({ description: 'The law that requires it.' }).optional(),
  consequences: text('What follows if the data are not given.').optional(),
  ...common,
});

/** Whether data must be given, and what follows if not: Article 13(2)(e). */
export const ProvidingSchema = z.array(ProvidingEntrySchema).meta({
  description: 'Whether data must be given, for all purposes that do not say it themselves.',
});
export type Providing = z.infer<typeof ProvidingSchema>;
