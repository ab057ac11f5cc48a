import * as z from 'zod';
import { AnswersSchema } from './answers.ts';
import { FactsHomeSchema } from './facts-home.ts';
import { schemaVersion } from './format.ts';
import {
  ContentLanguageSchema,
  ContentLanguagesSchema,
  LocalisedTextSchema,
  sourceLanguageIsListed,
} from './languages.ts';
import { PathPartSchema } from './path-part.ts';
import { SectionIdsSchema } from './section.ts';
import { RuleNameSchema } from './severity.ts';
import { day, id, text } from './values.ts';

/** A decision not to act on a finding, with its reason, its maker and its end. */
export const SuppressionSchema = z.strictObject({
  rule: RuleNameSchema,
  section: id('Only in this section.').optional(),
  reason: text('Why the finding does not apply.'),
  by: text('Who decided.'),
  until: day('The day the decision ends.'),
});
export type Suppression = z.infer<typeof SuppressionSchema>;

/** `notice.yaml`: what a notice is called, where it stands and what it consists of. */
export const NoticeManifestSchema = z
  .strictObject({
    schemaVersion,
    title: LocalisedTextSchema.meta({ description: 'Title, by language.' }),
    path: z.partialRecord(ContentLanguageSchema, PathPartSchema).meta({
      description: 'Last part of the address, by language.',
    }),
    audience: LocalisedTextSchema.meta({ description: 'Whom it is for, by language.' }).optional(),
    answers: AnswersSchema.optional(),
    language: ContentLanguageSchema.meta({ description: 'Source language.' }),
    languages: ContentLanguagesSchema.meta({ description: 'Languages it is written in.' }),
    sections: SectionIdsSchema.meta({ description: 'Sections, in order.' }),
    related: z
      .array(id('A notice.'))
      .meta({ description: 'Other notices of interest.' })
      .optional(),
    facts: FactsHomeSchema.optional(),
    publishGaps: z
      .enum(['true', 'false'])
      .transform((value) => value === 'true')
      .meta({ description: 'Whether gaps of archived revisions are public.' })
      .optional(),
    suppressions: z.array(SuppressionSchema).optional(),
  })
  .refine(sourceLanguageIsListed.test, sourceLanguageIsListed.params);
export type NoticeManifest = z.infer<typeof NoticeManifestSchema>;
