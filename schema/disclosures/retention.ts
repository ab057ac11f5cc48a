import * as z from 'zod';
import { periodBounds, retentionEnds } from '../gdpr/vocabularies.ts';
import { open, prolongs } from '../meaning.ts';
import { common, duration, id, ids, laws, list, oneOf, text } from '../values.ts';

const RetentionSchema = z.strictObject({
  id: id(),
  name: text('What the period is called.', { print: 'title' }).optional(),
  period: duration('How long after that, ISO 8601: P5Y, P6M.', prolongs, {
    fundamental: 'grown',
    print: 'elsewhere',
  }).optional(),
  bound: oneOf(
    periodBounds,
    'periodBound',
    'Whether the period is the longest or the shortest one; left out where it is simply told.',
    { print: 'elsewhere' },
  ).optional(),
  during: text('What the data are kept during, such as the customer relationship.', {
    print: 'elsewhere',
  }).optional(),
  criterion: text('What decides the period, where no period can be given.', {
    print: 'elsewhere',
  }).optional(),
  from: text('The event that the period runs from.', {
    label: 'countedFrom',
    print: 'elsewhere',
  }).optional(),
  longerIf: text('When the data are kept longer.').optional(),
  data: ids('Data categories it covers.', 'dataCategories', open).optional(),
  dataSubjects: ids('Groups it covers; all if left out.', 'dataSubjects', open).optional(),
  law: laws('The law that sets the period.').optional(),
  then: oneOf(retentionEnds, 'retentionEnd', 'What happens when the period ends.', {
    clause: true,
  }).optional(),
  ...common,
});

/** How long data are kept, or what decides it: Articles 13(2)(a) and 14(2)(a). */
export const RetentionsSchema = list(RetentionSchema, {
  description: 'How long data are kept.',
  effect: open,
  processing: true,
  near: ['dataCategories', 'purposes'],
});
export type Retentions = z.infer<typeof RetentionsSchema>;
export type Retention = Retentions[number];
