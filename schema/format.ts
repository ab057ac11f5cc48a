import * as z from 'zod';

/**
 * The version of the formats of site.yaml, notice.yaml, revision.yaml, facts.yaml and ledger.yaml. A file that says none has version 1. Fields
 * are only added, and what an older Seloste would misread takes the next version.
 */
export const formatVersion = 1;

/** The newest way in which a digest of a revision is taken. */
export const newestDigestVersion = 4;

export const schemaVersion = z
  .enum(['1'])
  .meta({ description: 'Version of the format; 1 where nothing is said.' })
  .optional();
