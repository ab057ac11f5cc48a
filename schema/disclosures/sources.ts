import { z } from 'zod';
import { article14Exemptions, informedTimes, sourceKinds } from '../gdpr/vocabularies.ts';
import { common, country, id, LawSchema, oneOf, text, yesNo } from '../values.ts';

const SourceSchema = z.strictObject({
  id: id(),
  kind: oneOf(sourceKinds, 'sourceKind', 'What kind of source it is.').optional(),
  name: text('Name of the source.').optional(),
  type: text('Type of organisation, where it is not named.').optional(),
  sector: text('Its line of business.').optional(),
  country: country('Its country.').optional(),
  publiclyAccessible: yesNo('Whether the source is publicly accessible.').optional(),
  whyNotNamed: text('Why the source is not named.').optional(),
  law: z.array(LawSchema).meta({ description: 'The law that allows or orders it.' }).optional(),
  informed: oneOf(
    informedTimes,
    'informed',
    'When the data subject is informed, Article 14(3).',
  ).optional(),
  exemption: z
    .strictObject({
      point: oneOf(article14Exemptions, 'exemption', 'Point of Article 14(5).'),
      because: text('Why it applies.').optional(),
      law: z.array(LawSchema).optional(),
    })
    .meta({ description: 'The data subject is not informed, Article 14(5).' })
    .optional(),
  ...common,
});

/** Sources other than the data subject: Article 14(2)(f). */
export const SourcesSchema = z
  .array(SourceSchema)
  .meta({ description: 'Where data that do not come from the data subject are obtained.' });
export type Sources = z.infer<typeof SourcesSchema>;
export type Source = Sources[number];
