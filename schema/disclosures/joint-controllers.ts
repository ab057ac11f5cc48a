import { z } from 'zod';
import { common, country, id, ids, NoneSchema, plain, text, url } from '../values.ts';

const JointControllersEntrySchema = z.strictObject({
  id: id(),
  parties: z
    .array(
      z.strictObject({
        name: text('Name of the joint controller.'),
        country: country('Its country.').optional(),
        contact: plain('How to reach it.').optional(),
      }),
    )
    .optional(),
  purposes: ids('Purposes that are decided on together.').optional(),
  arrangement: text(
    'The essence of the arrangement: who informs, who answers requests.',
  ).optional(),
  contactPoint: text('Where data subjects can turn to.').optional(),
  url: url('Where the essence of the arrangement can be read.').optional(),
  ...common,
});

/** Joint controllers and the essence of their arrangement: Article 26(1)-(2). */
export const JointControllersSchema = z
  .union([NoneSchema, z.array(JointControllersEntrySchema)])
  .meta({ description: 'With whom the controller decides on purposes and means.' });
export type JointControllers = z.infer<typeof JointControllersSchema>;
