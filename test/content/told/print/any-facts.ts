import fc from 'fast-check';
import type * as z from 'zod';
import { type DisclosureKind, disclosures } from '../../../../schema/disclosures/index.ts';
import { alternativesOf } from '../../../../schema/fields.ts';
import type { ContentLanguage } from '../../../../schema/languages.ts';
import type { FieldMeta } from '../../../../schema/meaning.ts';
import { elementOf, fieldsOf, metaOf, unwrap } from '../../../../schema/walk.ts';
import { every } from '../../../../src/words/every.ts';

/** Facts as front matter holds them: texts, lists and maps. */
export type Written = string | Written[] | { [key: string]: Written };

/** Pieces that Markdown, the grammar or a language may stumble over. */
const pieces = [
  ...['Mail', 'mai', 'Oy', 'Inc.', 'a', 'ä', 'ß', 'tieto', 'tiedot', 'data'],
  ...[',', ';', ':', '?', '.', '|', '-', '–', '+', '#', '>', '1.', '1)', '=', '~~', '*', '_', '`'],
  ...[
    ' ja ',
    ' och ',
    ' and ',
    ' und ',
    ' tai ',
    ' or ',
    ' ',
    '  ',
    '\u00a0',
    '\u00ad',
    '\n',
    '\\',
  ],
  ...[
    '3 vuotta',
    '5 years',
    '2 år',
    '1 Jahr',
    '10,5',
    '100',
    '§',
    '(1)',
    '(EU) 2016/679',
    '1336/1997',
  ],
  ...[
    '{{x.y}}',
    '{{',
    '}}',
    '{#x}',
    '[x](y)',
    '![x]',
    '[^1]',
    '[ ] ',
    '<b>',
    '<!-- ',
    '&amp;',
    '&',
  ],
  ...[
    'a@b.example',
    'https://x.example/',
    'www.x.example',
    '"',
    "'",
    '”',
    '**x**',
    '**Rooli:** ',
    'none',
  ],
];

const tame = fc.constantFrom(
  'Mail',
  'name of a thing',
  'Example Oy',
  'second thing',
  'third',
  'wholly other',
);
const hostile = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 5 })
  .map((parts) => parts.join('').trim())
  .filter((text) => text !== '');
const anyText = fc.oneof(tame, hostile);

const samples: Readonly<Record<string, readonly string[]>> = {
  email: ['a@b.example', 'x.y+z_1@b-c.example', 'O.Neil@b.example'],
  url: ['https://x.example/', 'http://x.example/a_(b)?q=1|2;3,4#c', 'https://x.example/*a*_b_.'],
  phone: ['+358 9 123 456', '09-1234', '(09) 1234'],
  duration: ['P1Y', 'P3Y', 'P6M', 'P14D', 'P2W', 'P30D', 'PT24H', 'P1Y6M'],
  date: ['2025-03-01', '2026-12-24'],
  country: ['FI', 'SE', 'US', 'CH', 'BA', 'GB', 'EEA'],
};

/** Ids of the entries that others refer to, by kind. */
const ids = {
  dataCategories: ['contact', 'orders', 'n-1'],
  dataSubjects: ['customers', 'guests'],
  sources: ['register', 'directory'],
  recipients: ['host', 'mailer'],
  purposes: ['delivery', 'letters'],
  retention: ['while', 'after'],
} as const;

/** Any facts of a notice: each kind that its schema allows, each field or none, of whatever the schema takes. */
export function anyFacts(locale: ContentLanguage): fc.Arbitrary<Record<string, Written>> {
  const kinds = Object.entries(disclosures).filter(([, schema]) => !metaOf(schema).lives);
  const named = Object.fromEntries(
    kinds.map(([kind, schema]) => [kind, anyKind(kind as DisclosureKind, schema, locale)]),
  );
  return fc.record(named, { requiredKeys: [] }) as fc.Arbitrary<Record<string, Written>>;
}

function anyKind(kind: DisclosureKind, schema: z.ZodType, locale: ContentLanguage) {
  const known: readonly string[] | undefined = Object.hasOwn(ids, kind)
    ? ids[kind as keyof typeof ids]
    : undefined;
  const [element] = alternativesOf(schema).flatMap((option) => elementOf(option) ?? []);
  if (!element) return anyValue(schema, locale);
  const entries = known
    ? fc
        .tuple(...known.map((id) => withId(anyValue(element, locale), id)))
        .chain((all) => fc.subarray(all, { minLength: 1 }))
    : fc.array(anyValue(element, locale), { minLength: 1, maxLength: 2 }).map(numbered);
  const none = alternativesOf(schema).find((option) =>
    Object.hasOwn(fieldsOf(option) ?? {}, 'none'),
  );
  return none ? fc.oneof({ weight: 3, arbitrary: entries }, anyValue(none, locale)) : entries;
}

function withId(value: fc.Arbitrary<Written>, id: string): fc.Arbitrary<Written> {
  return value.map((entry) => ({ ...(entry as object), id }));
}

function numbered(all: Written[]): Written[] {
  return all.map((entry, index) =>
    typeof entry === 'object' && 'id' in entry ? { ...entry, id: `own-${index + 1}` } : entry,
  );
}

function anyValue(field: z.ZodType, locale: ContentLanguage): fc.Arbitrary<Written> {
  const meta = metaOf(field);
  const options = alternativesOf(field).map((option) => anyOption(option, meta, locale));
  return options.length === 1 && options[0] ? options[0] : fc.oneof(...options);
}

function anyOption(
  schema: z.ZodType,
  meta: FieldMeta,
  locale: ContentLanguage,
): fc.Arbitrary<Written> {
  const element = elementOf(schema);
  if (element && meta.refers) return anyIds(meta);
  if (element) return fc.array(anyValue(element, locale), { minLength: 1, maxLength: 3 });
  const fields = fieldsOf(schema);
  if (!fields) return anyScalar(schema, { ...metaOf(schema), ...meta }, locale);
  const living = Object.entries(fields).filter(([, field]) => !metaOf(field).lives);
  const required = living.filter(([, field]) => unwrap(field) === field).map(([name]) => name);
  const values = living.map(([name, field]) => [name, anyField(name, field, locale)] as const);
  return fc.record(Object.fromEntries(values), { requiredKeys: required }) as fc.Arbitrary<Written>;
}

function anyField(name: string, field: z.ZodType, locale: ContentLanguage): fc.Arbitrary<Written> {
  if (name !== 'none') return anyValue(field, locale);
  const denials = every[locale].told?.phrases.none.split('|') ?? [];
  const denial = fc.tuple(fc.constantFrom(...denials), anyText).map((parts) => parts.join('. '));
  return fc.oneof(denial, anyText);
}

function anyIds({ refers = '', builtIn }: FieldMeta): fc.Arbitrary<Written> {
  const known: readonly string[] = Object.hasOwn(ids, refers)
    ? ids[refers as keyof typeof ids]
    : [];
  const fixed = builtIn ? ['data-subject', 'observed', 'inferred'] : [];
  return fc.subarray([...known, ...fixed], { minLength: 1 });
}

function anyScalar(
  schema: z.ZodType,
  { value = '' }: FieldMeta,
  locale: ContentLanguage,
): fc.Arbitrary<Written> {
  if (value === 'boolean') return fc.constantFrom('true', 'false');
  if (value === 'id') return fc.constant('own');
  const closed = 'options' in schema ? (schema.options as readonly string[]) : undefined;
  if (closed) return fc.constantFrom(...closed);
  const fitting = (
    samples[value === 'authority' ? 'country' : value === 'cookieDuration' ? 'duration' : value] ??
    []
  ).filter((one) => schema.safeParse(one).success);
  if (fitting.length > 0) return fc.constantFrom(...fitting);
  if (schema.safeParse('session').success && !schema.safeParse('x').success)
    return fc.constant('session');
  if (schema.safeParse('13').success && !schema.safeParse('x').success)
    return fc.constantFrom('13', '16', '5', '0', '123');
  return locale ? anyText : anyText;
}
