import * as z from 'zod';
import { open } from '../meaning.ts';
import { address, common, country, email, NoneSchema, phone, text } from '../values.ts';

/** Representative in the Union of a controller from outside the EEA: Articles 13(1)(a) and 27. */
export const RepresentativeSchema = z
  .union([
    NoneSchema,
    z.strictObject({
      name: text('Name of the representative.').optional(),
      country: country('Its country in the EEA.', { print: 'with-address' }).optional(),
      address: address('Its postal address.').optional(),
      email: email('Its e-mail address.').optional(),
      phone: phone('Its phone number.').optional(),
      ...common,
    }),
  ])
  .meta({
    description: 'Asked only when the controller is not established in the EEA.',
    effect: open,
    near: ['controller'],
  });
export type Representative = z.infer<typeof RepresentativeSchema>;
