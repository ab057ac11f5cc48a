import * as z from 'zod';
import type { Place } from '../../content/place.ts';

/** A place as it is kept. */
export const PlaceSchema = z.strictObject({
  file: z.string(),
  line: z.number(),
  column: z.number(),
  endLine: z.number(),
  endColumn: z.number(),
}) satisfies z.ZodType<Place>;
