import * as z from 'zod';
import { DigestSchema } from './section.ts';
import { day } from './values.ts';

/**
 * What is compared of a revision that a published site lists. The list tells more, and later ones may tell more
 * still: other keys are passed over.
 */
export const ListedVersionSchema = z.object({
  notice: z.string().min(1),
  language: z.string().min(1),
  revision: z.string().min(1),
  address: z.url({ protocol: /^https?$/u }),
  digest: DigestSchema,
  published: day('The day it was published.'),
  effective: day('The day it takes effect; null where unknown.').nullable(),
  withdrawn: day('The day it was withdrawn.').nullable(),
  kind: z.string().min(1),
});
export type ListedVersion = z.infer<typeof ListedVersionSchema>;

/** `versions.json` of a published site: every revision of every notice in each of its languages. */
export const VersionListSchema = z.object({
  schemaVersion: z.literal(1),
  site: z.url({ protocol: /^https?$/u }),
  now: day('The day the site is for.'),
  versions: z.array(ListedVersionSchema),
});
export type VersionList = z.infer<typeof VersionListSchema>;
