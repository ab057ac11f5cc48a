import * as z from 'zod';
import { DigestSchema } from './section.ts';
import { day } from './values.ts';

/**
 * What a record of consent, or an app, keeps of the text that a person was shown: three values of `in-force.json` or
 * `versions.json`. Whatever else is kept beside them is passed over.
 */
export const ReceiptSchema = z.object({
  address: z.url({ protocol: /^https?$/u }),
  digest: DigestSchema,
  day: day('The day on which the text applied to the person.'),
});
export type Receipt = z.infer<typeof ReceiptSchema>;

/** One receipt, or several. */
export const ReceiptsSchema = z.union([ReceiptSchema, z.array(ReceiptSchema).min(1)]);
