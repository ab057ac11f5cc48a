import * as z from 'zod';
import { type DisclosureKind, disclosureKinds } from './disclosures/index.ts';
import { schemaVersion } from './format.ts';
import { ContentLanguageSchema } from './languages.ts';
import { idPattern, wholeNumber } from './values.ts';

/** What a text told of a kind, as front matter would give it; with the front matter it is judged as that is. */
const asTold = z.union([z.looseObject({}), z.array(z.unknown())]);

const kinds = disclosureKinds.map((kind) => [kind, asTold] as const);

const sectionId = z.string().regex(idPattern, { error: 'id' });

const line = wholeNumber('A line of a file.');

/** `facts.yaml` of a revision: the facts that were read from its text when it was released, and nothing of front matter. */
export const FrozenFactsSchema = z.strictObject({
  schemaVersion,
  facts: z
    .partialRecord(
      ContentLanguageSchema,
      z.record(
        sectionId,
        z
          .strictObject(Object.fromEntries(kinds) as Record<DisclosureKind, typeof asTold>)
          .partial(),
      ),
    )
    .meta({ description: 'By language and section, what the text told.' }),
  lines: z
    .partialRecord(ContentLanguageSchema, z.record(sectionId, z.record(z.string(), line)))
    .meta({
      description:
        'By language and section, the line of the file on which each entry begins: `recipients.acme`, or `controller` of a kind that has no entries.',
    }),
});
export type FrozenFacts = z.infer<typeof FrozenFactsSchema>;
