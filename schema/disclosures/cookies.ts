import { z } from 'zod';
import { common, durationPattern, NoneSchema, plain, text, url, yesNo } from '../values.ts';

const CookieSchema = z.strictObject({
  name: plain('Name of the cookie.'),
  provider: plain('Who sets it, if not the controller.').optional(),
  purpose: text('What it is for.').optional(),
  duration: z
    .union([z.literal('session'), z.string().regex(durationPattern, { error: 'duration' })])
    .meta({ description: 'How long it lasts: ISO 8601 or session.', value: 'cookieDuration' })
    .optional(),
  accessedBy: z.array(plain('Another party that can read it.')).optional(),
  essential: yesNo('Whether the service asked for needs it.').optional(),
  ...common,
});

/** Cookies and similar techniques: Directive 2002/58/EC, Article 5(3). */
export const CookiesSchema = z
  .union([
    NoneSchema,
    z.strictObject({
      url: url('The cookie notice.').optional(),
      text: text('What the reader finds there.').optional(),
      choices: url('Where choices can be changed.').optional(),
      list: z.array(CookieSchema).meta({ description: 'Every cookie.' }).optional(),
      ...common,
    }),
  ])
  .meta({ description: 'Cookies, or where they are told of.' });
export type Cookies = z.infer<typeof CookiesSchema>;
