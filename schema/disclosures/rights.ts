import * as z from 'zod';
import { open, protects } from '../meaning.ts';
import { common, ids, list, map, NoneSchema, text, url } from '../values.ts';

const ChannelSchema = z.strictObject({
  purposes: ids('Purposes.', 'purposes', open),
  how: text('How to use the right for them.'),
  url: url('Where to use it.', { label: 'website' }).optional(),
});

const StatedRightSchema = z.strictObject({
  text: text('What the right means here, in a sentence.', { print: 'sentence' }),
  limits: text('When the right does not apply.').optional(),
  purposes: ids('Purposes it concerns; all if left out.', 'purposes', open).optional(),
  how: text('How to use it.').optional(),
  url: url('Where to use it.', { label: 'website' }).optional(),
  channels: list(ChannelSchema, {
    description: 'Where the way differs by purpose.',
    effect: open,
    identity: ['how'],
    line: 'channel',
  }).optional(),
  ...common,
});

const right = (description: string) =>
  z.union([NoneSchema, StatedRightSchema]).meta({ description, effect: protects }).optional();

/** Rights of the data subject: Articles 13(2)(b)-(c), 14(2)(c)-(d), 7(3) and 15 to 21. */
export const RightsSchema = map(
  {
    access: right('Access to the data, Article 15.'),
    rectification: right('Rectification, Article 16.'),
    erasure: right('Erasure, Article 17.'),
    restriction: right('Restriction of processing, Article 18.'),
    objection: right("Objection on grounds of one's own situation, Article 21(1)."),
    portability: right('Data portability, Article 20.'),
    withdrawal: right('Withdrawal of consent, Article 7(3).'),
    directMarketing: map(
      {
        text: text('The absolute right to object to direct marketing.', { print: 'sentence' }),
        how: text('How to use it.').optional(),
        ...common,
      },
      { description: 'Objection to direct marketing, Article 21(2)-(3).', effect: protects },
    ).optional(),
    ...common,
  },
  { description: 'The rights of the data subject.', effect: open, near: ['requests', 'complaint'] },
);
export type Rights = z.infer<typeof RightsSchema>;
