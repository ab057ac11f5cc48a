import * as z from 'zod';
import { ContentLanguagesSchema } from '../../schema/languages.ts';
import { SiteSchema } from '../../schema/site.ts';
import { SiteAddressSchema } from '../../schema/site-address.ts';
import { country, email } from '../../schema/values.ts';

/** The kinds of notice that there are templates for, each by the folder that it is written into. */
export const noticeKinds = [
  'customers',
  'business-customers',
  'website',
  'employees',
  'recruitment',
  'association',
  'municipality',
  'cctv',
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** Longer names are no names of organisations. */
const maxName = 300;
const name = z
  .string()
  .trim()
  .min(1)
  .max(maxName)
  .regex(/^[^\n\r]*$/u);

/** What a new project is made from. What is left out becomes a gap that `check` names, or a default. */
export const AnswersSchema = z.strictObject({
  company: name,
  country: country('Where the controller is established.'),
  languages: ContentLanguagesSchema,
  notices: z.array(z.enum(noticeKinds)).min(1),
  siteTitle: name.optional(),
  baseUrl: SiteAddressSchema.optional(),
  email: email('Where questions on data protection go.').optional(),
  timeZone: SiteSchema.shape.timeZone.optional(),
});
export type Answers = z.infer<typeof AnswersSchema>;
