import { z } from 'zod';
import { changeChannels } from '../gdpr/vocabularies.ts';
import { common, duration, oneOf, text } from '../values.ts';

/** How data subjects are told of changes: Articles 12(1), 13(3) and 14(4). */
export const ChangesSchema = z
  .strictObject({
    tell: z.array(oneOf(changeChannels, 'changeChannel', 'A channel.')).optional(),
    promise: text('The commitment, in a sentence.').optional(),
    before: duration('How long before a change applies it is told of.').optional(),
    ...common,
  })
  .meta({ description: 'How changes to the notice are told.' });
export type Changes = z.infer<typeof ChangesSchema>;
