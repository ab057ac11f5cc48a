import * as z from 'zod';
import { countryCodes } from './countries.ts';
import { type Effect, type FieldMeta, type Meaning, neutral, open } from './meaning.ts';

/**
 * Building blocks of the disclosures. Front matter is read with every scalar a string, so each block
 * takes a string and gives the typed value, and says what the field means (`FieldMeta`).
 */

// Each method of a schema makes it anew: what many fields share is made once, and takes on its meaning.
const words = z.string().trim().min(1);

/** Words that a reader sees, in the language of the section. */
export const text = (description: string, meaning: FieldMeta = {}) =>
  words.meta({ description, role: 'text', effect: open, ...meaning });

/** A language-neutral string: a name of a register entry, a number. */
export const plain = (description: string, meaning: FieldMeta = {}) =>
  words.meta({ description, effect: open, ...meaning });

/** A phone number, as written. */
export const phone = (description: string, meaning: FieldMeta = {}) =>
  plain(description, { value: 'phone', ...meaning });

/** An identifier: language-neutral, lower case, words joined by hyphens. */
export const idPattern = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/u;
const shortName = z.string().regex(idPattern, { error: 'id' });
const reference = shortName.meta({ value: 'id' });
export const id = (description = 'A short name of this entry, the same in every language.') =>
  shortName.meta({ description, value: 'id', effect: open, seenBy: 'authors' });

/** References to entries of another disclosure, by their ids. */
export const ids = (description: string, refers: string, effect: Effect, meaning: FieldMeta = {}) =>
  z.array(reference).meta({ description, refers, effect, ...meaning });

/** `true` or `false`, as written. */
const boolean = z.enum(['true', 'false']).transform((value) => value === 'true');
export const yesNo = (description: string, effect: Effect, meaning: FieldMeta = {}) =>
  boolean.meta({ description, value: 'boolean', effect, ...meaning });

/** A whole number, zero or more. */
const number = z
  .string()
  .regex(/^\d{1,6}$/u, { error: 'number' })
  .transform(Number);
export const wholeNumber = (description: string, meaning: FieldMeta = {}) =>
  number.meta({ description, effect: open, ...meaning });

/** A calendar day, `YYYY-MM-DD` (ISO 8601). */
const date = z.iso.date();
export const day = (description: string, meaning: FieldMeta = {}) =>
  date.meta({ description, value: 'date', effect: open, ...meaning });

/** A period of time in ISO 8601, such as `P5Y`, `P6M` or `P14D`. */
export const durationPattern = /^P(?=.)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=.)(\d+H)?(\d+M)?)?$/u;
const period = z.string().regex(durationPattern, { error: 'duration' });
export const duration = (description: string, effect: Effect, meaning: FieldMeta = {}) =>
  period.meta({ description, value: 'duration', effect, ...meaning });

/** A country, ISO 3166-1 alpha-2. */
const code = z.string().refine((one) => countryCodes.has(one), { error: 'country' });
export const country = (description: string, meaning: FieldMeta = {}) =>
  code.meta({ description, value: 'country', effect: open, ...meaning });

/** A country, or `EEA` or `EU` for the whole area. */
const codeOrArea = z
  .string()
  .refine((one) => one === 'EEA' || one === 'EU' || countryCodes.has(one), { error: 'country' });
export const countryOrEea = (description: string, meaning: FieldMeta = {}) =>
  codeOrArea.meta({ description, value: 'country', effect: open, ...meaning });

/** An e-mail address. */
const mailAddress = z.email();
export const email = (description: string, meaning: FieldMeta = {}) =>
  mailAddress.meta({ description, value: 'email', effect: open, ...meaning });

/** A web address, http or https. */
const webAddress = z.url({ protocol: /^https?$/u });
export const url = (description: string, meaning: FieldMeta = {}) =>
  webAddress.meta({ description, value: 'url', effect: open, ...meaning });

/** One of a closed list; `value` names the list whose words a reader sees. */
export const oneOf = <const T extends readonly [string, ...string[]]>(
  list: T,
  value: string,
  description: string,
  meaning: FieldMeta = {},
) => z.enum(list).meta({ description, value, effect: open, ...meaning });

/** A list of entries, and what one of them means. */
export const list = <T extends z.ZodType>(entry: T, meaning: Meaning) =>
  z.array(entry).meta(meaning);

/** Facts that belong together. */
export const map = <T extends z.ZodRawShape>(shape: T, meaning: Meaning) =>
  z.strictObject(shape).meta(meaning);

/** A postal address, and what it does to people that a part of it comes or goes. */
export const address = (description: string, effect: Effect = open) =>
  map(
    {
      street: plain('Street and number. A translation may give it in its own language.', {
        effect,
        place: 'line',
      }).optional(),
      postcode: plain('Postcode, as written: 00530.', { effect }).optional(),
      city: plain('Town. A translation may give the name that it has in its own language.', {
        effect,
        place: 'town',
      }).optional(),
      poBox: plain('Post office box. A translation may give it in its own language.', {
        effect,
        place: 'line',
      }).optional(),
    },
    { description, value: 'address', effect: open, whole: true },
  );

/** An act of law that a fact rests on. */
export const LawSchema = z.strictObject({
  name: text('Name of the act, as the reader knows it.', { label: 'lawName' }),
  number: plain('Number of the act, such as 1336/1997.', { label: 'lawNumber' }).optional(),
  section: plain(
    'Section or article, such as "2 luku 10 §". A translation may cite it as its own language does.',
    { label: 'lawSection', place: 'section' },
  ).optional(),
  url: url('Where the act can be read.', { label: 'lawUrl' }).optional(),
});
export type Law = z.infer<typeof LawSchema>;

/** Acts of law. */
export const laws = (description: string, meaning: FieldMeta = {}) =>
  list(LawSchema, {
    description,
    value: 'law',
    effect: open,
    line: 'law',
    identity: ['name', 'number', 'section'],
    ...meaning,
  });

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
      effect: open,
      seenBy: 'authors',
      lives: 'front matter',
    })
    .optional(),
  note: z
    .string()
    .trim()
    .min(1)
    .meta({
      description: 'For the team only: never printed or exported.',
      role: 'note',
      effect: open,
      seenBy: 'authors',
      lives: 'front matter',
    })
    .optional(),
  hedged: yesNo('Archived revisions only: the text says "may".', open, {
    lives: 'front matter',
  }).optional(),
};

/** A declared absence: the sentence in which a reader is told that there is none. */
export const NoneSchema = z.strictObject({
  none: text('The sentence a reader sees where there is none of this.', {
    effect: neutral,
    print: 'sentence',
  }),
  ...common,
});
export type None = z.infer<typeof NoneSchema>;

/** Whether a disclosure is a declared absence. */
export function isNone(value: object | undefined): value is None {
  return value !== undefined && 'none' in value;
}
