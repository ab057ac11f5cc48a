import * as z from 'zod';
import type { DisclosureKind } from './disclosures/index.ts';
import { schemaVersion } from './format.ts';
import { id } from './values.ts';

/** What several notices may share, by the key of a shared file, with the kind of disclosure that takes it. */
export const sharedKinds = {
  controllers: 'controller',
  recipients: 'recipients',
  dataCategories: 'dataCategories',
  sources: 'sources',
  retention: 'retention',
} as const satisfies Record<string, DisclosureKind>;
export type SharedKind = keyof typeof sharedKinds;

/** A shared entry: its id, and fields of its kind, which are judged where a notice takes it. */
const entries = z
  .array(z.looseObject({ id: id() }))
  .refine((list) => new Set(list.map((one) => one.id)).size === list.length, { error: 'unique' });

/**
 * `content/shared/<name>.yaml`, and `shared.yaml` of a revision: entries that notices take by `use`. A text is one for all languages,
 * or a map of texts by language.
 */
export const SharedSchema = z
  .strictObject({
    controllers: entries.meta({ description: 'Controllers.' }),
    recipients: entries.meta({ description: 'Recipients.' }),
    dataCategories: entries.meta({ description: 'Data categories.' }),
    sources: entries.meta({ description: 'Sources.' }),
    retention: entries.meta({ description: 'Retention periods.' }),
  })
  .partial()
  .extend({ schemaVersion });
export type Shared = z.infer<typeof SharedSchema>;
