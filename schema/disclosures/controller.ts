import * as z from 'zod';
import { type FieldMeta, open } from '../meaning.ts';
import { address, common, country, email, map, phone, plain, text, url, yesNo } from '../values.ts';

const of: FieldMeta = { label: 'contact' };

/** Identity and contact details of the controller: Articles 13(1)(a) and 14(1)(a). */
export const ControllerSchema = map(
  {
    name: text('Legal name of the controller.'),
    businessId: plain('Business identity code, such as 1234567-8.').optional(),
    country: country('Country of establishment, ISO 3166-1 alpha-2.', {
      print: 'with-address',
    }).optional(),
    address: address('Postal address.').optional(),
    email: z.array(email('E-mail address for questions about personal data.')).optional(),
    phone: z.array(phone('Phone number.')).optional(),
    form: url('Address of a contact form.').optional(),
    contact: map(
      {
        role: text('Role or team to contact; better than a person, who changes.', of).optional(),
        person: text('Name of a contact person.', of).optional(),
        email: email('E-mail address of the contact.', of).optional(),
        phone: phone('Phone number of the contact.', of).optional(),
      },
      { description: 'Whom to contact.', effect: open, whole: true },
    ).optional(),
    publicBody: yesNo('Whether the controller is a public authority or body.', open, {
      flag: true,
    }).optional(),
    ...common,
  },
  {
    description: 'Who decides why and how personal data are processed.',
    effect: open,
    near: ['dataProtectionOfficer', 'representative', 'jointControllers'],
  },
);
export type Controller = z.infer<typeof ControllerSchema>;
