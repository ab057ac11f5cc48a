import * as z from 'zod';
import { intrudes, open } from '../meaning.ts';
import { common, country, id, ids, list, NoneSchema, plain, text, url } from '../values.ts';

const JointControllersEntrySchema = z.strictObject({
  id: id(),
  parties: list(
    z.strictObject({
      name: text('Name of the joint controller.'),
      country: country('Its country.').optional(),
      contact: plain('How to reach it.', { label: 'contactDetails' }).optional(),
    }),
    { description: 'Who they are.', effect: open, identity: ['name'], line: 'party' },
  ).optional(),
  purposes: ids('Purposes that are decided on together.', 'purposes', open).optional(),
  arrangement: text('The essence of the arrangement: who informs, who answers requests.', {
    print: 'sentence',
  }).optional(),
  contactPoint: text('Where data subjects can turn to.').optional(),
  url: url('Where the essence of the arrangement can be read.', { label: 'website' }).optional(),
  ...common,
});

/** Joint controllers and the essence of their arrangement: Article 26(1)-(2). */
export const JointControllersSchema = z
  .union([NoneSchema, z.array(JointControllersEntrySchema)])
  .meta({
    description: 'With whom the controller decides on purposes and means.',
    effect: intrudes,
    near: ['controller', 'dataProtectionOfficer'],
  });
export type JointControllers = z.infer<typeof JointControllersSchema>;
