import * as z from 'zod';
import { providingDuties } from '../gdpr/vocabularies.ts';
import { open } from '../meaning.ts';
import { common, ids, laws, list, oneOf, text } from '../values.ts';

const ProvidingEntrySchema = z.strictObject({
  required: oneOf(
    providingDuties,
    'providing',
    'Whether the data must be given: by law, by contract, to enter into a contract, or not.',
    { label: 'providing', clause: true },
  ).optional(),
  data: ids(
    'The data categories this is about; all of the purpose if left out.',
    'dataCategories',
    open,
  ).optional(),
  law: laws('The law that requires it.').optional(),
  consequences: text('What follows if the data are not given.').optional(),
  ...common,
});

/** Whether data must be given, and what follows if not: Article 13(2)(e). */
export const ProvidingSchema = list(ProvidingEntrySchema, {
  description: 'Whether data must be given, for all purposes that do not say it themselves.',
  label: 'providing',
  effect: open,
  identity: ['required'],
  line: 'providing',
  print: 'elsewhere',
  near: ['purposes', 'sources', 'dataCategories'],
});
export type Providing = z.infer<typeof ProvidingSchema>;
