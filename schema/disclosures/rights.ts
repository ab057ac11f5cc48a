import { z } from 'zod';
import { common, ids, NoneSchema, text, url } from '../values.ts';

const StatedRightSchema = z.strictObject({
  text: text('What the right means here, in a sentence.'),
  limits: text('When the right does not apply.').optional(),
  purposes: ids('Purposes it concerns; all if left out.').optional(),
  how: text('How to use it.').optional(),
  url: url('Where to use it.').optional(),
  channels: z
    .array(
      z.strictObject({
        purposes: ids('Purposes.'),
        how: text('How to use the right for them.'),
        url: url('Where to use it.').optional(),
      }),
    )
    .meta({ description: 'Where the way differs by purpose.' })
    .optional(),
  ...common,
});

const right = (description: string) =>
  z.union([NoneSchema, StatedRightSchema]).meta({ description }).optional();

/** Rights of the data subject: Articles 13(2)(b)-(c), 14(2)(c)-(d), 7(3) and 15 to 21. */
export const RightsSchema = z
  .strictObject({
    access: right('Access to the data, Article 15.'),
    rectification: right('Rectification, Article 16.'),
    erasure: right('Erasure, Article 17.'),
    restriction: right('Restriction of processing, Article 18.'),
    objection: right("Objection on grounds of one's own situation, Article 21(1)."),
    portability: right('Data portability, Article 20.'),
    withdrawal: right('Withdrawal of consent, Article 7(3).'),
    directMarketing: z
      .strictObject({
        text: text('The absolute right to object to direct marketing.'),
        how: text('How to use it.').optional(),
        ...common,
      })
      .meta({ description: 'Objection to direct marketing, Article 21(2)-(3).' })
      .optional(),
    ...common,
  })
  .meta({ description: 'The rights of the data subject.' });
export type Rights = z.infer<typeof RightsSchema>;
