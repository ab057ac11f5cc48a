import * as z from 'zod';
import type { Summary } from './report.ts';

const count = z.int().nonnegative();

/** The counts of a report as JSON holds them: `summary` of `check --format json` and of `report.json`. */
export const SummarySchema = z.strictObject({
  errors: count,
  warnings: count,
  infos: count,
  suppressed: count,
  archived: count,
  /** Findings that weigh less by a decision of the project; left out where there is none. */
  lowered: count.exactOptional(),
  files: count,
}) satisfies z.ZodType<Summary>;
