import { z } from 'zod';
import { address, common, country, email, plain, text, url, yesNo } from '../values.ts';

/** Complaint to a supervisory authority: Articles 13(2)(d), 14(2)(e) and 77. */
export const ComplaintSchema = z
  .strictObject({
    authority: z
      .union([
        country('A country code: the details come from the dated table of authorities.'),
        z.strictObject({
          name: text('Name of the authority.'),
          country: country('Its country.').optional(),
          url: url('Its website.').optional(),
          email: email('Its e-mail address.').optional(),
          phone: plain('Its phone number.').optional(),
          address: address('Its address.').optional(),
        }),
      ])
      .meta({ description: 'The supervisory authority.' })
      .optional(),
    text: text('The right to complain, in a sentence.').optional(),
    elsewhere: yesNo(
      'Told: also where one lives, works or the infringement took place.',
    ).optional(),
    ...common,
  })
  .meta({ description: 'The right to complain to a supervisory authority.' });
export type Complaint = z.infer<typeof ComplaintSchema>;
