import { z } from 'zod';
import { common, text } from '../values.ts';

/** Security measures; no item of Articles 13 and 14, but readers look for them (Article 32). */
export const SecuritySchema = z
  .strictObject({
    measures: z.array(text('A concrete measure.')).optional(),
    ...common,
  })
  .meta({ description: 'How data are protected.' });
export type Security = z.infer<typeof SecuritySchema>;
