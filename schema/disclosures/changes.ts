import type * as z from 'zod';
import { changeChannels } from '../gdpr/vocabularies.ts';
import { open } from '../meaning.ts';
import { common, duration, list, map, oneOf, text } from '../values.ts';

/** How data subjects are told of changes: Articles 12(1), 13(3) and 14(4). */
export const ChangesSchema = map(
  {
    tell: list(oneOf(changeChannels, 'changeChannel', 'A channel.'), {
      description: 'By which channels.',
      effect: open,
      joined: true,
    }).optional(),
    promise: text('The commitment, in a sentence.', { print: 'sentence' }).optional(),
    before: duration('How long before a change applies it is told of.', open).optional(),
    ...common,
  },
  { description: 'How changes to the notice are told.', effect: open, near: ['controller'] },
);
export type Changes = z.infer<typeof ChangesSchema>;
