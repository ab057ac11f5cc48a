import { z } from 'zod';
import {
  article9Points,
  interestHolders,
  legalBases,
  marketingChannels,
} from '../gdpr/vocabularies.ts';
import { common, day, id, ids, LawSchema, oneOf, text, yesNo } from '../values.ts';
import { ProvidingSchema } from './providing.ts';

/** A legal basis of a purpose: Article 6(1), with Articles 9(2) and 10 where they apply. */
export const LegalBasisSchema = z.strictObject({
  basis: oneOf(legalBases, 'basis', 'Legal basis, Article 6(1).'),
  data: ids('The data categories it covers; all of the purpose if left out.').optional(),
  dataSubjects: ids('The groups it covers; all of the purpose if left out.').optional(),
  precontractual: yesNo('Steps before a contract, at the request of the data subject.').optional(),
  interest: text('The legitimate interest, Article 13(1)(d).').optional(),
  interestOf: oneOf(interestHolders, 'interestOf', 'Whose interest it is.').optional(),
  thirdParty: text('The third party whose interest it is.').optional(),
  balancing: text('The gist of the balancing test, or how to get it.').optional(),
  law: z.array(LawSchema).meta({ description: 'The law that obliges or empowers.' }).optional(),
  article9: oneOf(
    article9Points,
    'article9',
    'Point of Article 9(2) for special categories.',
  ).optional(),
  article10: LawSchema.meta({ description: 'The law that allows data on convictions.' }).optional(),
  ...common,
});
export type LegalBasisEntry = z.infer<typeof LegalBasisSchema>;

const PurposeSchema = z.strictObject({
  id: id(),
  name: text('What the purpose is called.'),
  description: text('Which data are used and what for, in a sentence or two.').optional(),
  dataSubjects: ids('Groups of data subjects.').optional(),
  data: ids('Data categories that are used.').optional(),
  recipients: ids('Recipients that receive data for this purpose.').optional(),
  retention: ids('Retention periods that apply.').optional(),
  bases: z.array(LegalBasisSchema).meta({ description: 'Legal bases.' }).optional(),
  providing: ProvidingSchema.optional(),
  marketing: z
    .strictObject({
      channels: z.array(oneOf(marketingChannels, 'marketingChannel', 'A channel.')),
      customerException: yesNo(
        'E-mail or text message to own customers about similar products.',
      ).optional(),
    })
    .meta({ description: 'The purpose is direct marketing, Article 21(2).' })
    .optional(),
  profiling: z
    .strictObject({
      how: text('How and from which data profiles are made.').optional(),
      effect: text('What it means for the data subject.').optional(),
    })
    .meta({ description: 'The purpose involves profiling, Article 4(4).' })
    .optional(),
  tracking: yesNo('Cookies or similar techniques are used.').optional(),
  research: yesNo(
    'Scientific or historical research, or statistics: Articles 21(6) and 89.',
  ).optional(),
  manual: yesNo('Nothing is processed by automated means.').optional(),
  newUse: z
    .strictObject({
      of: ids('Data categories that were collected for another purpose.'),
      from: day('When the new use begins.').optional(),
      compatible: text('Why the new purpose is compatible, Article 6(4).').optional(),
    })
    .meta({
      description: 'Data collected earlier are used for a new purpose, Articles 13(3) and 14(4).',
    })
    .optional(),
  ...common,
});

/** Purposes of the processing and their legal bases: Articles 13(1)(c) and 14(1)(c). */
export const PurposesSchema = z
  .array(PurposeSchema)
  .meta({ description: 'Why data are processed; the pivot of the notice.' });
export type Purposes = z.infer<typeof PurposesSchema>;
export type Purpose = Purposes[number];
