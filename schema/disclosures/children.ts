import { z } from 'zod';
import { common, NoneSchema, text, url, wholeNumber, yesNo } from '../values.ts';

/** Services offered to children: Articles 8 and 12(1). */
export const ChildrenSchema = z
  .union([
    NoneSchema,
    z.strictObject({
      offeredDirectly: yesNo('Whether services are offered directly to children.').optional(),
      ageLimit: wholeNumber('Age from which a child can consent alone.').optional(),
      guardian: text("How a guardian's authorisation is obtained.").optional(),
      childVersion: url('The notice written for children.').optional(),
      ...common,
    }),
  ])
  .meta({ description: 'Whether services are offered to children.' });
export type Children = z.infer<typeof ChildrenSchema>;
