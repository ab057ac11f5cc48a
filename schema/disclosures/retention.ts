import { z } from 'zod';
import { retentionEnds } from '../gdpr/vocabularies.ts';
import { common, duration, id, ids, LawSchema, oneOf, text } from '../values.ts';

const RetentionSchema = z.strictObject({
  id: id(),
  name: text('What the period is called.').optional(),
  data: ids('Data categories it covers.').optional(),
  dataSubjects: ids('Groups it covers; all if left out.').optional(),
  during: text('What the data are kept during, such as the customer relationship.').optional(),
  period: duration('How long after that, ISO 8601: P5Y, P6M.').optional(),
  criterion: text('What decides the period, where no period can be given.').optional(),
  from: text('The event that the period runs from.').optional(),
  longerIf: text('When the data are kept longer.').optional(),
  law: z.array(LawSchema).meta({ description: 'The law that sets the period.' }).optional(),
  then: oneOf(retentionEnds, 'retentionEnd', 'What happens when the period ends.').optional(),
  ...common,
});

/** How long data are kept, or what decides it: Articles 13(2)(a) and 14(2)(a). */
export const RetentionsSchema = z
  .array(RetentionSchema)
  .meta({ description: 'How long data are kept.' });
export type Retentions = z.infer<typeof RetentionsSchema>;
export type Retention = Retentions[number];
