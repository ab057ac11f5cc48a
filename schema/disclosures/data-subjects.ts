import { z } from 'zod';
import { common, id, text, yesNo } from '../values.ts';

/** The groups of people the notice is about: Article 12(1). */
export const DataSubjectsSchema = z
  .array(
    z.strictObject({
      id: id(),
      name: text('What the group is called.'),
      children: yesNo('Whether the group consists of children.').optional(),
      ...common,
    }),
  )
  .meta({ description: 'Whose data are processed.' });
export type DataSubjects = z.infer<typeof DataSubjectsSchema>;
