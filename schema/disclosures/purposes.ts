import * as z from 'zod';
import {
  article9Points,
  interestHolders,
  legalBases,
  marketingChannels,
} from '../gdpr/vocabularies.ts';
import { type FieldMeta, intrudes, open } from '../meaning.ts';
import { common, day, id, ids, LawSchema, laws, list, map, oneOf, text, yesNo } from '../values.ts';
import { ProvidingSchema } from './providing.ts';

/** A legal basis of a purpose: Article 6(1), with Articles 9(2) and 10 where they apply. */
export const LegalBasisSchema = z.strictObject({
  basis: oneOf(legalBases, 'basis', 'Legal basis, Article 6(1).'),
  data: ids(
    'The data categories it covers; all of the purpose if left out.',
    'dataCategories',
    open,
  ).optional(),
  dataSubjects: ids(
    'The groups it covers; all of the purpose if left out.',
    'dataSubjects',
    open,
  ).optional(),
  precontractual: yesNo('Steps before a contract, at the request of the data subject.', open, {
    label: 'basis',
    phrase: 'precontractual',
  }).optional(),
  interest: text('The legitimate interest, Article 13(1)(d).').optional(),
  interestOf: oneOf(interestHolders, 'interestOf', 'Whose interest it is.').optional(),
  thirdParty: text('The third party whose interest it is.').optional(),
  balancing: text('The gist of the balancing test, or how to get it.').optional(),
  law: laws('The law that obliges or empowers.').optional(),
  article9: oneOf(
    article9Points,
    'article9',
    'Point of Article 9(2) for special categories.',
  ).optional(),
  article10: LawSchema.meta({
    description: 'The law that allows data on convictions.',
    value: 'law',
    effect: open,
    line: 'law',
  }).optional(),
  ...common,
});
export type LegalBasisEntry = z.infer<typeof LegalBasisSchema>;

/** Direct marketing, and by which channels. */
export const MarketingSchema = map(
  {
    channels: list(oneOf(marketingChannels, 'marketingChannel', 'A channel.'), {
      description: 'By which channels.',
      label: 'marketing',
      effect: open,
      joined: true,
    }),
    customerException: yesNo(
      'E-mail or text message to own customers about similar products.',
      open,
      { label: 'marketing', phrase: 'customerException', clause: true },
    ).optional(),
  },
  { description: 'The purpose is direct marketing, Article 21(2).', effect: open },
);

const ProfilingSchema = map(
  {
    how: text('How and from which data profiles are made.', { label: 'profiling' }).optional(),
    effect: text('What it means for the data subject.', { label: 'profilingEffect' }).optional(),
  },
  { description: 'The purpose involves profiling, Article 4(4).', effect: intrudes },
);

const ofNewUse: FieldMeta = { label: 'newUse' };
const NewUseSchema = map(
  {
    of: ids(
      'Data categories that were collected for another purpose.',
      'dataCategories',
      open,
      ofNewUse,
    ),
    from: day('When the new use begins.', { ...ofNewUse, phrase: 'fromDay' }).optional(),
    compatible: text('Why the new purpose is compatible, Article 6(4).').optional(),
  },
  {
    description: 'Data collected earlier are used for a new purpose, Articles 13(3) and 14(4).',
    effect: intrudes,
  },
);

const PurposeSchema = z.strictObject({
  id: id(),
  name: text('What the purpose is called.', { print: 'title' }),
  description: text('Which data are used and what for, in a sentence or two.', {
    print: 'sentence',
    processing: false,
  }).optional(),
  bases: list(LegalBasisSchema, {
    description: 'Legal bases.',
    label: 'basis',
    effect: open,
    fundamental: 'added',
    identity: ['basis', 'article9'],
    line: 'basis',
    print: 'elsewhere',
  }).optional(),
  data: ids('Data categories that are used.', 'dataCategories', intrudes).optional(),
  dataSubjects: ids('Groups of data subjects.', 'dataSubjects', open).optional(),
  recipients: ids(
    'Recipients that receive data for this purpose.',
    'recipients',
    intrudes,
  ).optional(),
  retention: ids('Retention periods that apply.', 'retention', open).optional(),
  providing: ProvidingSchema.optional(),
  marketing: MarketingSchema.optional(),
  profiling: ProfilingSchema.optional(),
  tracking: yesNo('Cookies or similar techniques are used.', intrudes, {
    label: 'techniques',
    phrase: 'tracking',
  }).optional(),
  research: yesNo(
    'Scientific or historical research, or statistics: Articles 21(6) and 89.',
    open,
    {
      label: 'nature',
      phrase: 'research',
    },
  ).optional(),
  manual: yesNo('Nothing is processed by automated means.', open, {
    label: 'nature',
    phrase: 'manual',
    clause: true,
  }).optional(),
  newUse: NewUseSchema.optional(),
  ...common,
});

/** Purposes of the processing and their legal bases: Articles 13(1)(c) and 14(1)(c). */
export const PurposesSchema = list(PurposeSchema, {
  description: 'Why data are processed; the pivot of the notice.',
  effect: intrudes,
  processing: true,
  near: ['basesWithoutPurpose', 'dataSubjects', 'providing'],
});
export type Purposes = z.infer<typeof PurposesSchema>;
export type Purpose = Purposes[number];
