import * as z from 'zod';
import { ContentLanguageSchema } from './languages.ts';
import { open } from './meaning.ts';
import { PathPartSchema } from './path-part.ts';
import { yesNo } from './values.ts';

/** `frame.yaml` of a notice: what framed those of its revisions whose own records do not tell it. */
export const EarlierFrameSchema = z.strictObject({
  path: z
    .partialRecord(ContentLanguageSchema, PathPartSchema)
    .meta({ description: 'Last part of the address that they were published at, by language.' })
    .optional(),
  sample: yesNo('Whether they were published on a sample site.', open).optional(),
});
export type EarlierFrame = z.infer<typeof EarlierFrameSchema>;
