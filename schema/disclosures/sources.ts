import * as z from 'zod';
import { article14Exemptions, informedTimes, sourceKinds } from '../gdpr/vocabularies.ts';
import { intrudes, open, protects } from '../meaning.ts';
import { common, country, id, laws, list, map, oneOf, text, yesNo } from '../values.ts';

const ExemptionSchema = map(
  {
    point: oneOf(article14Exemptions, 'exemption', 'Point of Article 14(5).', {
      label: 'exemptionPoint',
      clause: true,
      print: 'elsewhere',
    }),
    because: text('Why it applies.', { label: 'exemption' }).optional(),
    law: laws('The law that it rests on.', { label: 'exemptionLaw' }).optional(),
  },
  { description: 'The data subject is not informed, Article 14(5).', effect: open },
);

const SourceSchema = z.strictObject({
  id: id(),
  kind: oneOf(sourceKinds, 'sourceKind', 'What kind of source it is.').optional(),
  name: text('Name of the source.', { print: 'title' }).optional(),
  type: text('Type of organisation, where it is not named.', {
    label: 'sourceType',
    print: 'title',
  }).optional(),
  sector: text('Its line of business.', { capital: true }).optional(),
  country: country('Its country.').optional(),
  publiclyAccessible: yesNo('Whether the source is publicly accessible.', open).optional(),
  whyNotNamed: text('Why the source is not named.').optional(),
  law: laws('The law that allows or orders it.').optional(),
  informed: oneOf(
    informedTimes,
    'informed',
    'When the data subject is informed, Article 14(3).',
  ).optional(),
  beforeDecision: yesNo(
    'Whether employees are told what was obtained before it is used in a decision about them: Finnish act 759/2004, section 4.',
    protects,
  ).optional(),
  exemption: ExemptionSchema.optional(),
  ...common,
});

/** Sources other than the data subject: Article 14(2)(f). */
export const SourcesSchema = list(SourceSchema, {
  description: 'Where data that do not come from the data subject are obtained.',
  effect: intrudes,
  fundamental: 'added',
  near: ['dataCategories', 'providing'],
});
export type Sources = z.infer<typeof SourcesSchema>;
export type Source = Sources[number];
