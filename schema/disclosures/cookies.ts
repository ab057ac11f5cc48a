import * as z from 'zod';
import { trackerKinds } from '../gdpr/vocabularies.ts';
import { open, prolongs } from '../meaning.ts';
import {
  common,
  durationPattern,
  list,
  NoneSchema,
  oneOf,
  plain,
  text,
  url,
  yesNo,
} from '../values.ts';

/** A cookie, or what does the same by another technique. */
export const CookieSchema = z.strictObject({
  name: plain('Name of the cookie, or of the pixel, key or library that does the same.', {
    print: 'title',
  }),
  kind: oneOf(trackerKinds, 'trackerKind', 'What it is; a cookie if left out.', {
    label: 'techniques',
  }).optional(),
  purpose: text('What it is for.', { label: 'purposeOfCookie' }).optional(),
  duration: z
    .union([z.literal('session'), z.string().regex(durationPattern, { error: 'duration' })])
    .meta({
      description: 'How long it lasts: ISO 8601 or session.',
      value: 'cookieDuration',
      effect: prolongs,
    })
    .optional(),
  essential: yesNo('Whether the service asked for needs it.', open).optional(),
  provider: plain('Who sets it, if not the controller.').optional(),
  accessedBy: z.array(plain('Another party that can read it.')).optional(),
  ...common,
});

/** Cookies and similar techniques: Directive 2002/58/EC, Article 5(3). */
export const CookiesSchema = z
  .union([
    NoneSchema,
    z.strictObject({
      url: url('The cookie notice.', { label: 'website' }).optional(),
      text: text('What the reader finds there.', { print: 'sentence' }).optional(),
      choices: url('Where choices can be changed.').optional(),
      list: list(CookieSchema, {
        description: 'Every cookie.',
        label: 'cookie',
        effect: open,
        identity: ['name'],
        line: 'cookie',
        print: 'elsewhere',
      }).optional(),
      ...common,
    }),
  ])
  .meta({
    description: 'Cookies, or where they are told of.',
    effect: open,
    near: ['purposes', 'dataCategories'],
  });
export type Cookies = z.infer<typeof CookiesSchema>;
