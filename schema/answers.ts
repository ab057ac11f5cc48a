import * as z from 'zod';
import { LocalisedTextSchema } from './languages.ts';

const answer = (description: string) => LocalisedTextSchema.meta({ description }).optional();

/** The author's own answers to the four questions that a page begins with; what is left out is composed from the facts. */
export const AnswersSchema = z
  .strictObject({
    who: answer('Who is responsible, in a sentence or two, by language.'),
    why: answer('What the data are used for, by language.'),
    toWhom: answer('Who receives data, by language.'),
    howLong: answer('How long data are kept, by language.'),
  })
  .meta({ description: 'Short answers that the page begins with.' });
export type Answers = z.infer<typeof AnswersSchema>;

/** The questions, in the order in which a page asks them. */
export const answerNames = [
  'who',
  'why',
  'toWhom',
  'howLong',
] as const satisfies readonly (keyof Answers)[];
