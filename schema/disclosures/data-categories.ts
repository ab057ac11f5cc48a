import * as z from 'zod';
import { specialCategories } from '../gdpr/vocabularies.ts';
import { intrudes, open } from '../meaning.ts';
import { common, id, ids, list, oneOf, text, yesNo } from '../values.ts';

const DataCategorySchema = z.strictObject({
  id: id(),
  name: text('What the category is called.', { print: 'title' }),
  items: z
    .array(text('A kind of data in it.', { effect: intrudes, print: 'elsewhere' }))
    .optional(),
  partial: yesNo('The items are examples only.', open, {
    label: 'items',
    phrase: 'examplesOnly',
    clause: true,
    print: 'elsewhere',
  }).optional(),
  special: oneOf(specialCategories, 'special', 'Special category, Article 9(1).', {
    effect: intrudes,
    fundamental: 'added',
  }).optional(),
  criminal: yesNo('Convictions and offences, Article 10.', intrudes, {
    label: 'special',
    phrase: 'criminal',
  }).optional(),
  nationalId: yesNo('A national identification number, Article 87.', intrudes, {
    label: 'special',
    phrase: 'nationalId',
  }).optional(),
  sources: ids(
    'Where the data come from: data-subject, observed, inferred, or the id of a source.',
    'sources',
    intrudes,
    { builtIn: 'source' },
  ).optional(),
  ...common,
});

/** Categories of personal data: Article 14(1)(d). */
export const DataCategoriesSchema = list(DataCategorySchema, {
  description: 'What data are processed.',
  effect: intrudes,
  near: ['sources', 'retention', 'purposes'],
});
export type DataCategories = z.infer<typeof DataCategoriesSchema>;
export type DataCategory = DataCategories[number];
