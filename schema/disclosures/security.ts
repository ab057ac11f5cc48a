import * as z from 'zod';
import { open, protects } from '../meaning.ts';
import { common, map, text } from '../values.ts';

/** Security measures; no item of Articles 13 and 14, but readers look for them (Article 32). */
export const SecuritySchema = map(
  {
    measures: z.array(text('A concrete measure.', { effect: protects, capital: true })).optional(),
    ...common,
  },
  { description: 'How data are protected.', effect: open },
);
export type Security = z.infer<typeof SecuritySchema>;
