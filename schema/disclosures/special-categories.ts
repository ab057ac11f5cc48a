import * as z from 'zod';
import { specialCategories } from '../gdpr/vocabularies.ts';
import { intrudes, open } from '../meaning.ts';
import { common, list, NoneSchema, oneOf, text } from '../values.ts';

/** Whether special categories of personal data are processed at all: Article 9(1). Which data they are, the data categories tell. */
export const SpecialCategoriesSchema = z
  .union([
    NoneSchema,
    z.strictObject({
      kinds: list(oneOf(specialCategories, 'special', 'A special category, Article 9(1).'), {
        description: 'Which of them are processed.',
        label: 'special',
        effect: intrudes,
        fundamental: 'added',
        joined: true,
      }).optional(),
      text: text('What they are needed for, in a sentence.', { print: 'sentence' }).optional(),
      ...common,
    }),
  ])
  .meta({
    description: 'Whether special categories of personal data are processed, or that none are.',
    effect: open,
    near: ['dataCategories', 'purposes'],
  });
export type SpecialCategories = z.infer<typeof SpecialCategoriesSchema>;
