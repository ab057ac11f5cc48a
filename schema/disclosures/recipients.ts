import * as z from 'zod';
import { recipientRoles } from '../gdpr/vocabularies.ts';
import { intrudes, open } from '../meaning.ts';
import {
  common,
  countryOrEea,
  id,
  ids,
  laws,
  list,
  NoneSchema,
  oneOf,
  text,
  url,
} from '../values.ts';

const RecipientSchema = z.strictObject({
  id: id(),
  name: text('Name of the recipient.', { print: 'title' }).optional(),
  category: text('Category of recipients, where they are not named.', {
    label: 'recipientCategory',
    print: 'title',
  }).optional(),
  members: z.array(text('A recipient in the category.')).optional(),
  activity: text('What the recipient does.', { capital: true }).optional(),
  sector: text('Its line of business.', { capital: true }).optional(),
  role: oneOf(recipientRoles, 'recipientRole', 'In what role it receives data.').optional(),
  alsoAs: oneOf(
    recipientRoles,
    'recipientRole',
    'Its other role, where it receives data in two.',
  ).optional(),
  country: list(countryOrEea('A country, ISO 3166-1 alpha-2, or EEA or EU.'), {
    description: 'Where the data are processed.',
    label: 'place',
    effect: open,
  }).optional(),
  data: ids('Data categories it receives.', 'dataCategories', open).optional(),
  condition: text('When data are disclosed to it.').optional(),
  law: laws('The law that the disclosure rests on.').optional(),
  whyNotNamed: text('Why the recipients are not named.').optional(),
  noticeUrl: url("The recipient's own privacy notice.").optional(),
  ...common,
});

/** Recipients or categories of recipients: Articles 13(1)(e), 14(1)(e) and 4(9). */
export const RecipientsSchema = z.union([NoneSchema, z.array(RecipientSchema)]).meta({
  description: 'To whom data are disclosed; processors are recipients too.',
  effect: intrudes,
  fundamental: 'added',
  swap: ['role', 'country'],
  processing: true,
  near: ['transfers', 'purposes'],
});
export type Recipients = z.infer<typeof RecipientsSchema>;
export type Recipient = Extract<Recipients, readonly unknown[]>[number];
