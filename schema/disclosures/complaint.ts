import * as z from 'zod';
import { open } from '../meaning.ts';
import { address, common, country, email, map, phone, text, url, yesNo } from '../values.ts';

/** Complaint to a supervisory authority: Articles 13(2)(d), 14(2)(e) and 77. */
export const ComplaintSchema = map(
  {
    authority: z
      .union([
        country('A country code: the details come from the dated table of authorities.'),
        z.strictObject({
          name: text('Name of the authority.', { label: 'authority' }),
          country: country('Its country.', { print: 'with-address' }).optional(),
          address: address('Its address.').optional(),
          email: email('Its e-mail address.').optional(),
          phone: phone('Its phone number.').optional(),
          url: url('Its website.', { label: 'website' }).optional(),
        }),
      ])
      .meta({
        description: 'The supervisory authority.',
        value: 'authority',
        effect: open,
        line: 'name',
      })
      .optional(),
    otherAuthorities: z
      .array(text('Another authority, and how to reach it.', { label: 'otherAuthorities' }))
      .optional(),
    text: text('The right to complain, in a sentence.', { print: 'sentence' }).optional(),
    elsewhere: yesNo('Told: also where one lives, works or the infringement took place.', open, {
      phrase: 'complainElsewhere',
      clause: true,
      print: 'elsewhere',
    }).optional(),
    ...common,
  },
  {
    description: 'The right to complain to a supervisory authority.',
    effect: open,
    near: ['rights', 'requests', 'controller'],
  },
);
export type Complaint = z.infer<typeof ComplaintSchema>;
