import { z } from 'zod';
import { recipientRoles } from '../gdpr/vocabularies.ts';
import {
  common,
  countryOrEea,
  id,
  ids,
  LawSchema,
  NoneSchema,
  oneOf,
  text,
  url,
} from '../values.ts';

const RecipientSchema = z.strictObject({
  id: id(),
  name: text('Name of the recipient.').optional(),
  category: text('Category of recipients, where they are not named.').optional(),
  members: z.array(text('A recipient in the category.')).optional(),
  activity: text('What the recipient does.').optional(),
  sector: text('Its line of business.').optional(),
  whyNotNamed: text('Why the recipients are not named.').optional(),
  role: oneOf(recipientRoles, 'recipientRole', 'In what role it receives data.').optional(),
  country: z
    .array(countryOrEea('A country, ISO 3166-1 alpha-2, or EEA.'))
    .meta({ description: 'Where the data are processed.' })
    .optional(),
  data: ids('Data categories it receives.').optional(),
  law: z.array(LawSchema).meta({ description: 'The law that the disclosure rests on.' }).optional(),
  condition: text('When data are disclosed to it.').optional(),
  noticeUrl: url("The recipient's own privacy notice.").optional(),
  ...common,
});

/** Recipients or categories of recipients: Articles 13(1)(e), 14(1)(e) and 4(9). */
export const RecipientsSchema = z
  .union([NoneSchema, z.array(RecipientSchema)])
  .meta({ description: 'To whom data are disclosed; processors are recipients too.' });
export type Recipients = z.infer<typeof RecipientsSchema>;
export type Recipient = Extract<Recipients, readonly unknown[]>[number];
