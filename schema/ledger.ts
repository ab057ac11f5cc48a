import * as z from 'zod';
import { schemaVersion } from './format.ts';
import { changeChannels } from './gdpr/vocabularies.ts';
import { LocalisedTextSchema } from './languages.ts';
import { revisionIdPattern } from './revision.ts';
import { DigestSchema } from './section.ts';
import { day, oneOf } from './values.ts';

const entry = {
  schemaVersion,
  seq: z
    .string()
    .regex(/^[1-9]\d*$/u, { error: 'number' })
    .transform(Number),
  revision: z.string().regex(revisionIdPattern, { error: 'revision' }),
  date: day('The day of the event.'),
  recorded: day(
    'The day it was written down; on every entry from the first that has it.',
  ).optional(),
  previous: z
    .union([z.literal('null').transform(() => null), DigestSchema])
    .meta({ description: 'Digest of the entry before; null in the first.' }),
};

/** One event in the life of a notice; each entry carries the digest of the one before it. */
export const LedgerEntrySchema = z.discriminatedUnion('type', [
  z.strictObject({ ...entry, type: z.literal('released'), digest: DigestSchema }),
  z.strictObject({ ...entry, type: z.literal('withdrawn'), reason: LocalisedTextSchema }),
  z.strictObject({
    ...entry,
    type: z.literal('postponed'),
    effective: z
      .union([z.literal('none'), day('The new day.')])
      .meta({ description: 'The new day it takes effect; none where no day is set any more.' }),
    reason: LocalisedTextSchema.optional(),
  }),
  z.strictObject({ ...entry, type: z.literal('erratum'), text: LocalisedTextSchema }),
  z.strictObject({
    ...entry,
    type: z.literal('told'),
    channels: z.array(oneOf(changeChannels, 'changeChannel', 'A channel.')).min(1),
  }),
]);
export type LedgerEntry = z.infer<typeof LedgerEntrySchema>;

/** `ledger.yaml`: append-only. */
export const LedgerSchema = z.array(LedgerEntrySchema);
export type Ledger = z.infer<typeof LedgerSchema>;
