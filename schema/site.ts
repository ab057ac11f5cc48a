import * as z from 'zod';
import { schemaVersion } from './format.ts';
import { ContentLanguageSchema, LocalisedTextSchema, locales } from './languages.ts';
import { SeveritySettingSchema } from './severity.ts';
import { FrameOriginSchema, SiteAddressSchema } from './site-address.ts';
import { id, url } from './values.ts';

/** A link to a page of the controller's own: its words by language, and its address. */
const OwnLinkSchema = z.strictObject({
  text: LocalisedTextSchema.meta({ description: 'Words of the link, by language.' }),
  href: url('Address.'),
});
export type OwnLink = z.infer<typeof OwnLinkSchema>;

/** `content/site.yaml`: the site that the notices are read on. */
export const SiteSchema = z.strictObject({
  schemaVersion,
  title: LocalisedTextSchema.meta({ description: 'Name of the site, by language.' }),
  baseUrl: SiteAddressSchema,
  language: ContentLanguageSchema.meta({ description: 'Default language.' }),
  pageWords: z.enum(locales).optional().meta({
    description:
      'Language of the words around a notice that is in a language without any. Left out: that of the site, or English.',
  }),
  timeZone: z
    .string()
    .refine((zone) => Intl.supportedValuesOf('timeZone').includes(zone) || zone === 'UTC', {
      error: 'timeZone',
    })
    .meta({ description: 'Time zone that decides which day it is, such as Europe/Helsinki.' }),
  sample: z
    .enum(['true', 'false'])
    .transform((value) => value === 'true')
    .meta({ description: 'Whether the site is a sample: a banner and noindex on every page.' }),
  publishGaps: z
    .enum(['true', 'false'])
    .transform((value) => value === 'true')
    .optional()
    .meta({
      description:
        'Whether readers are shown what the notice in force does not tell. Left out: only on a sample site.',
    }),
  logoLink: OwnLinkSchema.optional().meta({
    description:
      'Where the logo leads: the site of the controller, which its words name. Left out: to the front page.',
  }),
  footLinks: z.array(OwnLinkSchema).min(1).optional().meta({
    description: 'Links of your own in the foot of every page.',
  }),
  signOnPaper: z
    .enum(['true', 'false'])
    .transform((value) => value === 'true')
    .optional()
    .meta({
      description:
        'Whether the print of notices and of their changes ends in a place to sign. Left out: no.',
    }),
  embedIn: z.array(FrameOriginSchema).min(1).optional().meta({
    description:
      'Sites that may show pages of this one in a frame, such as https://www.example.com. Left out: this site alone.',
  }),
  severities: z.array(SeveritySettingSchema).optional(),
  rules: z.string().min(1).optional().meta({
    description: 'Folder of rules of your own, from the folder that holds content/. They are code.',
  }),
  notices: z.array(id('A notice, by its folder.')).optional().meta({
    description:
      'Order of the notices on the front page, by their folders. Others follow in code-unit order.',
  }),
});
export type Site = z.infer<typeof SiteSchema>;
