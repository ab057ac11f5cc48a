import { z } from 'zod';
import { specialCategories } from '../gdpr/vocabularies.ts';
import { common, id, ids, oneOf, text, yesNo } from '../values.ts';

const DataCategorySchema = z.strictObject({
  id: id(),
  name: text('What the category is called.'),
  items: z.array(text('A kind of data in it.')).optional(),
  partial: yesNo('The items are examples only.').optional(),
  special: oneOf(specialCategories, 'special', 'Special category, Article 9(1).').optional(),
  criminal: yesNo('Convictions and offences, Article 10.').optional(),
  nationalId: yesNo('A national identification number, Article 87.').optional(),
  sources: ids(
    'Where the data come from: data-subject, observed, inferred, or the id of a source.',
  ).optional(),
  ...common,
});

/** Categories of personal data: Article 14(1)(d). */
export const DataCategoriesSchema = z
  .array(DataCategorySchema)
  .meta({ description: 'What data are processed.' });
export type DataCategories = z.infer<typeof DataCategoriesSchema>;
export type DataCategory = DataCategories[number];
