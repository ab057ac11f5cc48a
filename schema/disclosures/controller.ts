import { z } from 'zod';
import { address, common, country, email, plain, text, url, yesNo } from '../values.ts';

/** Identity and contact details of the controller: Articles 13(1)(a) and 14(1)(a). */
export const ControllerSchema = z
  .strictObject({
    name: text('Legal name of the controller.'),
    businessId: plain('Business identity code, such as 1234567-8.').optional(),
    country: country('Country of establishment, ISO 3166-1 alpha-2.').optional(),
    address: address('Postal address.').optional(),
    email: z.array(email('E-mail address for questions about personal data.')).optional(),
    phone: z.array(plain('Phone number.')).optional(),
    form: url('Address of a contact form.').optional(),
    publicBody: yesNo('Whether the controller is a public authority or body.').optional(),
    contact: z
      .strictObject({
        role: text('Role or team to contact; better than a person, who changes.').optional(),
        person: text('Name of a contact person.').optional(),
        email: email('E-mail address of the contact.').optional(),
        phone: plain('Phone number of the contact.').optional(),
      })
      .meta({ description: 'Whom to contact.' })
      .optional(),
    ...common,
  })
  .meta({ description: 'Who decides why and how personal data are processed.' });
export type Controller = z.infer<typeof ControllerSchema>;
