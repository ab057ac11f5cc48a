import * as z from 'zod';
import { open } from '../meaning.ts';
import { address, common, email, NoneSchema, phone, text, url } from '../values.ts';

/** Contact details of the data protection officer: Articles 13(1)(b), 14(1)(b) and 37(7). */
export const DataProtectionOfficerSchema = z
  .union([
    NoneSchema,
    z.strictObject({
      name: text('Name; not required.').optional(),
      title: text('Title, such as "data protection officer".').optional(),
      address: address('Postal address.').optional(),
      email: email('E-mail address.').optional(),
      phone: phone('Phone number.').optional(),
      form: url('Address of a contact form.').optional(),
      ...common,
    }),
  ])
  .meta({
    description: 'How to reach the data protection officer, or that there is none.',
    effect: open,
    near: ['controller'],
  });
export type DataProtectionOfficer = z.infer<typeof DataProtectionOfficerSchema>;
