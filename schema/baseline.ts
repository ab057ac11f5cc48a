import * as z from 'zod';

/** One finding that is known: which one it is, and what it is about for those who read the file. */
export const KnownFindingSchema = z.strictObject({
  rule: z.string().min(1).meta({ description: 'The rule.' }),
  notice: z.string().nullable().meta({ description: 'The notice, or null for the site.' }),
  revision: z.string().nullable().meta({ description: 'The released revision, or null.' }),
  locale: z.string().nullable().meta({ description: 'The language, or null.' }),
  fingerprint: z
    .string()
    .regex(/^[0-9a-f]{16}$/u)
    .meta({ description: 'What tells the finding from all others.' }),
});
export type KnownFinding = z.infer<typeof KnownFindingSchema>;

/** The baseline of `check`: the findings that were there when it was written, an entry each. */
export const BaselineSchema = z.strictObject({
  schemaVersion: z.literal(1),
  findings: z.array(KnownFindingSchema),
});
