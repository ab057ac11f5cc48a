import * as z from 'zod';
import { aiUses } from '../gdpr/vocabularies.ts';
import { intrudes, open } from '../meaning.ts';
import { common, id, ids, list, NoneSchema, oneOf, text } from '../values.ts';

const AiSystemSchema = z.strictObject({
  id: id(),
  name: text('What the system is called where people meet it.', { print: 'title' }),
  uses: list(oneOf(aiUses, 'aiUse', 'A use.'), {
    description: 'What it does of which the AI Act asks that people know.',
    label: 'aiUses',
    effect: intrudes,
    joined: true,
  }).optional(),
  description: text('What it does and with which data, in a sentence or two.').optional(),
  purposes: ids('Purposes that it serves.', 'purposes', open).optional(),
  told: text(
    'How people are told of it when they first meet it, at work before it is used: Articles 26(7) and 50(5) of the AI Act.',
    { label: 'aiTold' },
  ).optional(),
  explanation: text('How to get a decision explained: Article 86 of the AI Act.').optional(),
  ...common,
});

/** AI systems of which people must know: Regulation (EU) 2024/1689, Articles 26(7), 26(11), 50 and 86. */
export const AiSchema = z.union([NoneSchema, z.array(AiSystemSchema)]).meta({
  description:
    'AI systems that talk with people, judge their emotions or traits, make content or help to decide about them.',
  effect: intrudes,
  near: ['automatedDecisions', 'purposes'],
});
export type Ai = z.infer<typeof AiSchema>;
export type AiSystem = Extract<Ai, readonly unknown[]>[number];
