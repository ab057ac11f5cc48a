import * as z from 'zod';
import { derogations, transferMechanisms } from '../gdpr/vocabularies.ts';
import { intrudes, open } from '../meaning.ts';
import { common, country, id, ids, list, NoneSchema, oneOf, plain, text } from '../values.ts';

const MechanismSchema = z.strictObject({
  kind: oneOf(transferMechanisms, 'mechanism', 'What the transfer rests on.', {
    label: 'safeguard',
  }),
  decision: plain('Number of the decision, such as (EU) 2021/914.').optional(),
  scope: text('What the decision covers.').optional(),
  derogation: oneOf(derogations, 'derogation', 'Point of Article 49(1).').optional(),
  interest: text('The compelling legitimate interest.').optional(),
  risks: text('Risks of the transfer, where it rests on explicit consent.').optional(),
  copy: text('How to get a copy of the safeguard, or where it is available.').optional(),
  ...common,
});

const TransferSchema = z.strictObject({
  id: id(),
  recipients: ids('Recipients in the third country.', 'recipients', intrudes).optional(),
  country: country('The third country, ISO 3166-1 alpha-2.', { print: 'elsewhere' }).optional(),
  organisation: text('The international organisation.', { print: 'elsewhere' }).optional(),
  data: ids('Data categories that are transferred.', 'dataCategories', open).optional(),
  mechanisms: list(MechanismSchema, {
    description: 'What the transfer rests on.',
    label: 'safeguard',
    effect: open,
    identity: ['kind', 'decision', 'derogation'],
    line: 'mechanism',
    print: 'elsewhere',
  }).optional(),
  ...common,
});

/** Transfers to third countries and international organisations: Articles 13(1)(f) and 14(1)(f). */
export const TransfersSchema = z.union([NoneSchema, z.array(TransferSchema)]).meta({
  description: 'Where data go outside the EEA, and on what safeguards.',
  effect: intrudes,
  fundamental: 'added',
  processing: true,
  near: ['recipients'],
});
export type Transfers = z.infer<typeof TransfersSchema>;
export type Transfer = Extract<Transfers, readonly unknown[]>[number];
