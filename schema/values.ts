import { z } from 'zod';
import { countryCodes } from './countries.ts';

/**
 * Building blocks of the disclosures. Front matter is read with every scalar a string, so each block
 * takes a string and gives the typed value. `meta.role` tells translations apart: `text` is
 * written anew in every language, `quote` and `note` belong to one section and are never inherited;
 * whatever has no role is the same in all languages. `meta.value` tells how a value is printed.
 */
export type FieldRole = 'text' | 'quote' | 'note';

/** Words that a reader sees, in the language of the section. */
export const text = (description: string) =>
  z.string().trim().min(1).meta({ description, role: 'text' });

/** A language-neutral string: a name of a register entry, a number, a phone number. */
export const plain = (description: string) => z.string().trim().min(1).meta({ description });

/** An identifier: language-neutral, lower case, words joined by hyphens. */
export const idPattern = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/u;
export const id = (description = 'A short name of this entry, the same in every language.') =>
  z.string().regex(idPattern, { error: 'id' }).meta({ description, value: 'id' });

/** References to entries of another disclosure, by their ids. */
export const ids = (description: string) =>
  z.array(z.string().regex(idPattern, { error: 'id' }).meta({ value: 'id' })).meta({ description });

/** `true` or `false`, as written. */
export const yesNo = (description: string) =>
  z
    .enum(['true', 'false'])
    .transform((value) => value === 'true')
    .meta({ description, value: 'boolean' });

/** A whole number, zero or more. */
export const wholeNumber = (description: string) =>
  z
    .string()
    .regex(/^\d{1,6}$/u, { error: 'number' })
    .transform(Number)
    .meta({ description });

/** A calendar day, `YYYY-MM-DD` (ISO 8601). */
export const day = (description: string) => z.iso.date().meta({ description, value: 'date' });

/** A period of time in ISO 8601, such as `P5Y`, `P6M` or `P14D`. */
export const durationPattern = /^P(?=.)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=.)(\d+H)?(\d+M)?)?$/u;
export const duration = (description: string) =>
  z.string().regex(durationPattern, { error: 'duration' }).meta({ description, value: 'duration' });

/** A country, ISO 3166-1 alpha-2. */
export const country = (description: string) =>
  z
    .string()
    .refine((code) => countryCodes.has(code), { error: 'country' })
    .meta({ description, value: 'country' });

/** A country, or `EEA` for the whole area. */
export const countryOrEea = (description: string) =>
  z
    .string()
    .refine((code) => code === 'EEA' || countryCodes.has(code), { error: 'country' })
    .meta({ description, value: 'country' });

/** An e-mail address. */
export const email = (description: string) => z.email().meta({ description, value: 'email' });

/** A web address, http or https. */
export const url = (description: string) =>
  z.url({ protocol: /^https?$/u }).meta({ description, value: 'url' });

/** One of a closed list; `value` names the list whose words a reader sees. */
export const oneOf = <const T extends readonly [string, ...string[]]>(
  list: T,
  value: string,
  description: string,
) => z.enum(list).meta({ description, value });

/** A postal address. */
export const address = (description: string) =>
  z
    .strictObject({
      street: plain('Street and number.').optional(),
      postcode: plain('Postcode, as written: 00530.').optional(),
      city: plain('Town.').optional(),
      poBox: plain('Post office box.').optional(),
    })
    .meta({ description, value: 'address' });

/** An act of law that a fact rests on. */
export const LawSchema = z.strictObject({
  name: text('Name of the act, as the reader knows it.'),
  number: plain('Number of the act, such as 1336/1997.').optional(),
  section: plain('Section or article, such as "2 luku 10 §".').optional(),
  url: url('Where the act can be read.').optional(),
});
export type Law = z.infer<typeof LawSchema>;

/** What every entry may carry beside its own fields. */
export const common = {
  seen: z
    .string()
    .trim()
    .min(1)
    .meta({
      description:
        'Three or more words of this section, word for word: the sentence in which a reader sees this fact.',
      role: 'quote',
    })
    .optional(),
  note: z
    .string()
    .trim()
    .min(1)
    .meta({ description: 'For the team only: never printed or exported.', role: 'note' })
    .optional(),
  hedged: yesNo('Archived revisions only: the text says "may".').optional(),
};

/** A declared absence: the sentence in which a reader is told that there is none. */
export const NoneSchema = z.strictObject({
  none: text('The sentence a reader sees where there is none of this.'),
  ...common,
});
export type None = z.infer<typeof NoneSchema>;

/** Whether a disclosure is a declared absence. */
export function isNone(value: object | undefined): value is None {
  return value !== undefined && 'none' in value;
}
