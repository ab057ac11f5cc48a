import * as z from 'zod';
import { ContentLanguageSchema } from '../../schema/languages.ts';
import { severities } from '../../schema/severity.ts';
import type { Coverage } from '../check/demands/coverage.ts';
import type { Finding } from '../check/findings/finding.ts';
import { PlaceSchema } from '../check/findings/place-schema.ts';
import { JudgedSentenceSchema } from '../check/held/judged-sentence.ts';
import { ReadCountsSchema } from '../check/held/read-counts.ts';

const FindingSchema = z.strictObject({
  rule: z.string(),
  severity: z.enum(severities),
  articles: z.array(z.string()),
  notice: z.string().nullable(),
  revision: z.string().nullable(),
  locale: z.string().nullable(),
  section: z.string().nullable(),
  message: z.string(),
  hint: z.string(),
  helpUri: z.string(),
  place: PlaceSchema,
  related: z.array(PlaceSchema.extend({ message: z.string() })),
  fingerprint: z.string(),
  archived: z.boolean(),
  unreadable: z.boolean(),
}) satisfies z.ZodType<Finding>;

const CoveragePlaceSchema = z.strictObject({
  file: z.string(),
  section: z.string().nullable(),
  line: z.number(),
});

const CoverageSchema = z.strictObject({
  notice: z.string(),
  revision: z.string().nullable(),
  locale: ContentLanguageSchema,
  duties: z.array(
    z.strictObject({
      duty: z.string(),
      articles: z.array(z.string()),
      level: z.enum(severities),
      answered: z.array(CoveragePlaceSchema),
      missing: z.array(CoveragePlaceSchema),
      since: z.string().nullable(),
    }),
  ),
}) satisfies z.ZodType<Coverage>;

/** What is found in one notice, as it is kept; its texts are read once and not kept. */
export const CheckedNoticeSchema = z.strictObject({
  findings: z.array(FindingSchema),
  suppressed: z.number(),
  /** The rules of which findings weigh less by a decision of the project, once a finding. */
  lowered: z.array(z.string()),
  coverage: z.array(CoverageSchema),
  /** How much of its draft was read. */
  read: ReadCountsSchema,
  /** Its sentences, where they are asked for. */
  sentences: z.array(JudgedSentenceSchema),
  /** Markdown and YAML files that were read for the findings. */
  files: z.array(z.string()),
});
export type CheckedNotice = z.infer<typeof CheckedNoticeSchema>;
