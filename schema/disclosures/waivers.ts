import * as z from 'zod';
import { waivedDuties, waiverPoints } from '../gdpr/vocabularies.ts';
import { intrudes } from '../meaning.ts';
import { common, id, laws, list, oneOf, text } from '../values.ts';

const WaiverSchema = z.strictObject({
  id: id(),
  duty: oneOf(waivedDuties, 'waivedDuty', 'What the notice does not tell.'),
  point: oneOf(
    waiverPoints,
    'waiverPoint',
    'What allows it: Article 13(4), a point of Article 14(5), or a law under Article 23.',
  ),
  because: text('Why it applies here.', { label: 'waiverReason' }),
  by: text('Who decided.', { label: 'waiverMaker' }),
  law: laws('The law that it rests on: Articles 14(5)(c), 14(5)(d) and 23.').optional(),
  ...common,
});

/** What a notice leaves out by an exemption of Articles 13(4), 14(5) or 23: a record, told with the findings. */
export const WaiversSchema = list(WaiverSchema, {
  description:
    'What the notice leaves out, by which exemption, why and by whose decision. What is then missing is an info that says so.',
  effect: intrudes,
  near: ['controller', 'changes'],
  lives: 'front matter',
});
export type Waivers = z.infer<typeof WaiversSchema>;
export type Waiver = Waivers[number];
