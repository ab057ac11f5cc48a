import * as z from 'zod';
import { disclosures } from './disclosures/index.ts';
import { id, idPattern } from './values.ts';

/** A digest: `sha256-` and 64 hexadecimal digits. */
export const DigestSchema = z
  .string()
  .regex(/^sha256-[0-9a-f]{64}$/u, { error: 'digest' })
  .meta({ description: 'sha256- and 64 hexadecimal digits.', value: 'digest' });

/** Sections of a notice in their order: at least one, each once. */
export const SectionIdsSchema = z
  .array(id('A section.'))
  .min(1)
  .refine((list) => new Set(list).size === list.length, { error: 'unique' });

/** What the front matter of a section holds beside disclosures. */
export const sectionFields = {
  title: z.string().trim().min(1).meta({ description: 'Heading of the section.', role: 'text' }),
  translates: DigestSchema.meta({
    description: 'Translations only: digest of the source section that this one translates.',
  }).optional(),
  ids: z
    .record(
      z.string(),
      z.record(z.string().regex(idPattern, { error: 'id' }), z.string().trim().min(1)),
    )
    .meta({
      description:
        'Where facts stand in the text: by kind of disclosure, the id of an entry and the name it has in the table.',
    })
    .optional(),
};

export const SectionHeadSchema = z.strictObject(sectionFields);
export type SectionHead = z.infer<typeof SectionHeadSchema>;

/** The front matter of one section: its title and any disclosures. */
export const SectionSchema = z.strictObject({
  ...sectionFields,
  ...z.strictObject(disclosures).partial().shape,
});
