import * as z from 'zod';
import { type FieldMeta, open } from '../meaning.ts';
import { common, NoneSchema, text, url, wholeNumber, yesNo } from '../values.ts';

const heard: FieldMeta = { fundamental: 'added' };

/** Services offered to children: Articles 8 and 12(1). */
export const ChildrenSchema = z
  .union([
    NoneSchema,
    z.strictObject({
      offeredDirectly: yesNo(
        'Whether services are offered directly to children.',
        open,
        heard,
      ).optional(),
      ageLimit: wholeNumber('Age from which a child can consent alone.', {
        ...heard,
        phrase: 'years',
      }).optional(),
      guardian: text("How a guardian's authorisation is obtained.", heard).optional(),
      childVersion: url('The notice written for children.', heard).optional(),
      ...common,
    }),
  ])
  .meta({
    description: 'Whether services are offered to children.',
    effect: open,
    ...heard,
    near: ['dataSubjects', 'purposes'],
  });
export type Children = z.infer<typeof ChildrenSchema>;
