import * as z from 'zod';
import { AnswersSchema } from './answers.ts';
import { enginePattern } from './engine.ts';
import { FactsHomeSchema } from './facts-home.ts';
import { schemaVersion } from './format.ts';
import { changeKinds, standings } from './gdpr/vocabularies.ts';
import {
  ContentLanguageSchema,
  ContentLanguagesSchema,
  LocalisedTextSchema,
  sourceLanguageIsListed,
} from './languages.ts';
import { open } from './meaning.ts';
import { PathPartSchema } from './path-part.ts';
import { DigestSchema, SectionIdsSchema } from './section.ts';
import { day, oneOf, text, yesNo } from './values.ts';

/** Name of a revision: the day it was published, and `.2` for a second one that day. */
export const revisionIdPattern = /^(\d{4}-\d{2}-\d{2})(?:\.([2-9]|[1-9]\d+))?$/u;

/** `revision.yaml`: the record of a released revision. Frozen with its files. */
export const RevisionRecordSchema = z
  .strictObject({
    schemaVersion,
    published: day('The day it was published.'),
    effective: day('The day it takes effect; left out where unknown.').optional(),
    kind: oneOf(changeKinds, 'changeKind', 'How it differs from the one before.'),
    standing: oneOf(standings, 'standing', 'Whether it had to pass the checker.'),
    retold: yesNo('Whether the wording is not the original one.', open).optional(),
    title: LocalisedTextSchema.meta({ description: 'Title, by language.' }),
    audience: LocalisedTextSchema.meta({ description: 'Whom it is for, by language.' }).optional(),
    answers: AnswersSchema.optional(),
    path: z
      .partialRecord(ContentLanguageSchema, PathPartSchema)
      .meta({ description: 'Last part of the address when it was released, by language.' })
      .optional(),
    sample: yesNo('Whether it was released on a sample site.', open).optional(),
    language: ContentLanguageSchema.meta({ description: 'Source language.' }),
    languages: ContentLanguagesSchema.meta({ description: 'Languages.' }),
    sections: SectionIdsSchema.meta({ description: 'Sections, in order.' }),
    facts: FactsHomeSchema.optional(),
    summary: LocalisedTextSchema.meta({ description: 'What changed, for readers.' }).optional(),
    lessProtective: z
      .array(z.string().min(1))
      .meta({
        description:
          'Changed facts that a person confirmed to protect people less, by their paths.',
      })
      .optional(),
    reason: text('Why the kind is lower than proposed.').optional(),
    notes: z
      .array(LocalisedTextSchema)
      .meta({ description: 'What a reader must know about the record itself.' })
      .optional(),
    engine: z
      .string()
      .regex(enginePattern, { error: 'engine' })
      .meta({ description: 'Version of the tool that released it.' })
      .optional(),
    headings: z
      .record(z.string(), z.array(z.string().min(1)))
      .meta({
        description: 'Ids of the headings of every section that has any, in order, by file.',
      })
      .optional(),
    files: z.record(z.string(), DigestSchema).meta({ description: 'Digest of every file.' }),
    digest: z.strictObject({ version: z.enum(['1', '2', '3', '4']), value: DigestSchema }),
  })
  .refine(sourceLanguageIsListed.test, sourceLanguageIsListed.params)
  // What an earlier version of the digest does not cover could be changed unseen.
  .refine(({ facts, digest }) => !facts || digest.version === '3' || digest.version === '4', {
    error: 'digest-version',
    path: ['digest', 'version'],
  });
export type RevisionRecord = z.infer<typeof RevisionRecordSchema>;
