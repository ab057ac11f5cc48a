import fc from 'fast-check';
import type * as z from 'zod';
import { type DisclosureKind, disclosures } from '../../../../schema/disclosures/index.ts';
import { alternativesOf } from '../../../../schema/fields.ts';
import type { ContentLanguage } from '../../../../schema/languages.ts';
import type { FieldMeta } from '../../../../schema/meaning.ts';
import { elementOf, fieldsOf, metaOf, unwrap } from '../../../../schema/walk.ts';
import { inLanguage } from '../../../../src/words/in-language.ts';

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
/** Words that nothing else is called. */
const plain = fc
  .array(fc.constantFrom(...'bdfghklmprtv'), { minLength: 9, maxLength: 9 })
  .map((letters) => letters.join(''));
const anyText = fc.oneof(tame, hostile);

/** In what language, and whether as an author would write it: all fields, and words that nothing can be taken for. */
export type Manner = { readonly locale: ContentLanguage; readonly isTame: boolean };

function textOf({ isTame }: Manner): fc.Arbitrary<string> {
  return isTame ? plain : anyText;
}

const samples: Readonly<Record<string, readonly string[]>> = {
  email: ['a@b.example', 'x.y+z_1@b-c.example', 'O.Neil@b.example'],
  url: ['https://x.example/', 'http://x.example/a_(b)?q=1|2;3,4#c', 'https://x.example/*a*_b_.'],
  phone: ['+358 9 123 456', '09-1234', '(09) 1234'],
  duration: ['P1Y', 'P3Y', 'P6M', 'P14D', 'P2W', 'P30D', 'PT24H', 'P1Y6M'],
  date: ['2025-03-01', '2026-12-24'],
  country: ['FI', 'SE', 'US', 'CH', 'BA', 'GB', 'EEA'],
};

/** What the grammar refuses, or Markdown writes otherwise. */
const hard: ReadonlySet<string> = new Set(['P1Y6M', 'http://x.example/a_(b)?q=1|2;3,4#c']);

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
export function anyFacts(manner: Manner): fc.Arbitrary<Record<string, Written>> {
  const kinds = Object.entries(disclosures).filter(([, schema]) => !metaOf(schema).lives);
  const named = Object.fromEntries(
    kinds.map(([kind, schema]) => [kind, anyKind(kind as DisclosureKind, schema, manner)]),
  );
  return (
    fc.record(named, { requiredKeys: manner.isTame ? Object.keys(named) : [] }) as fc.Arbitrary<
      Record<string, Written>
    >
  ).map((facts) => pruned(facts, idsIn(facts)) as Record<string, Written>);
}

const everyId: ReadonlySet<string> = new Set(Object.values(ids).flat());

function idsIn(facts: Record<string, Written>): Set<string> {
  const entries = Object.values(facts).flatMap((value) => (Array.isArray(value) ? value : []));
  return new Set(
    entries.flatMap((entry) =>
      typeof entry === 'object' && 'id' in entry ? [String(entry['id'])] : [],
    ),
  );
}

/** Fields of which an entry has one or the other. */
const either: readonly (readonly [string, readonly string[]])[] = [
  ['category', ['name']],
  ['type', ['name']],
  ['organisation', ['country']],
  ['channels', ['purposes', 'how', 'url']],
];

/** An entry with one of two fields, by the length of what it says: that is as good as chance. */
function single(entry: { [key: string]: Written }): { [key: string]: Written } {
  const gone = either.flatMap(([one, others]) => {
    if (!(one in entry) || !others.some((other) => other in entry)) return [];
    return JSON.stringify(entry).length % 2 === 0 ? [one] : others;
  });
  return Object.fromEntries(Object.entries(entry).filter(([key]) => !gone.includes(key)));
}

/** Facts that refer to what is there alone; a list that would be empty is left out. */
function pruned(value: Written, there: ReadonlySet<string>): Written {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) {
    return value
      .filter((item) => typeof item !== 'string' || !everyId.has(item) || there.has(item))
      .map((item) => pruned(item, there));
  }
  const entries = Object.entries(single(value)).map(
    ([key, inner]) => [key, pruned(inner, there)] as const,
  );
  return Object.fromEntries(
    entries.filter(([, inner]) => !Array.isArray(inner) || inner.length > 0),
  );
}

function anyKind(kind: DisclosureKind, schema: z.ZodType, manner: Manner) {
  const known: readonly string[] | undefined = Object.hasOwn(ids, kind)
    ? ids[kind as keyof typeof ids]
    : undefined;
  const [element] = alternativesOf(schema).flatMap((option) => elementOf(option) ?? []);
  if (!element) return anyValue(schema, manner);
  const entries = known
    ? fc
        .tuple(...known.map((id) => withId(anyValue(element, manner), id)))
        .chain((all) =>
          manner.isTame ? fc.constant([...all]) : fc.subarray(all, { minLength: 1 }),
        )
    : fc.array(anyValue(element, manner), { minLength: 1, maxLength: 2 }).map(numbered);
  const none = alternativesOf(schema).find((option) =>
    Object.hasOwn(fieldsOf(option) ?? {}, 'none'),
  );
  return none ? fc.oneof({ weight: 2, arbitrary: entries }, anyValue(none, manner)) : entries;
}

function withId(value: fc.Arbitrary<Written>, id: string): fc.Arbitrary<Written> {
  return value.map((entry) => ({ ...(entry as object), id }));
}

function numbered(all: Written[]): Written[] {
  return all.map((entry, index) =>
    typeof entry === 'object' && 'id' in entry ? { ...entry, id: `own-${index + 1}` } : entry,
  );
}

function anyValue(field: z.ZodType, manner: Manner): fc.Arbitrary<Written> {
  const meta = metaOf(field);
  const options = alternativesOf(field).map((option) => anyOption(option, meta, manner));
  return options.length === 1 && options[0] ? options[0] : fc.oneof(...options);
}

function anyOption(schema: z.ZodType, meta: FieldMeta, manner: Manner): fc.Arbitrary<Written> {
  const element = elementOf(schema);
  if (element && meta.refers) return anyIds(meta);
  if (element) {
    const selector = (one: Written) => (typeof one === 'string' ? one : {});
    return fc.uniqueArray(anyValue(element, manner), { minLength: 1, maxLength: 2, selector });
  }
  const fields = fieldsOf(schema);
  if (!fields) return anyScalar(schema, { ...metaOf(schema), ...meta }, manner);
  const living = Object.entries(fields).filter(([, field]) => !metaOf(field).lives);
  const required = living
    .filter(([, field]) => manner.isTame || unwrap(field) === field)
    .map(([name]) => name);
  const values = living.map(([name, field]) => [name, anyField(name, field, manner)] as const);
  return fc.record(Object.fromEntries(values), { requiredKeys: required }) as fc.Arbitrary<Written>;
}

/** What is mostly of one form, or beside which little else is told. */
function anyField(name: string, field: z.ZodType, manner: Manner): fc.Arbitrary<Written> {
  const value = anyValue(field, manner);
  const denials = inLanguage(manner.locale).told?.phrases.none.split('|') ?? [];
  const denial = fc
    .tuple(fc.constantFrom(...denials), textOf(manner))
    .map((parts) => parts.join('. '));
  const usual: Readonly<Record<string, fc.Arbitrary<Written>>> = {
    none: denial,
    precontractual: fc.constant('false'),
    accessedBy: fc.oneof(fc.constant<Written>([]), value),
    ...(manner.isTame && { basis: fc.constantFrom('consent', 'contract', 'public-task') }),
    number: fc.constantFrom('1336/1997', '(EU) 2016/679'),
    section: fc.constantFrom('2 luku 10 §', 'Article 6(1)', 'liite'),
    postcode: fc.constantFrom('00530', '111 22', 'SW1A 1AA'),
  };
  const own = usual[name];
  if (!own) return value;
  return manner.isTame ? own : fc.oneof({ weight: 5, arbitrary: own }, value);
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
  manner: Manner,
): fc.Arbitrary<Written> {
  if (value === 'boolean') return fc.constantFrom('true', 'false');
  if (value === 'id') return fc.constant('own');
  const closed = 'options' in schema ? (schema.options as readonly string[]) : undefined;
  if (closed) return fc.constantFrom(...closed);
  const fitting = (
    samples[value === 'authority' ? 'country' : value === 'cookieDuration' ? 'duration' : value] ??
    []
  ).filter((one) => schema.safeParse(one).success && !(manner.isTame && hard.has(one)));
  if (fitting.length > 0) return fc.constantFrom(...fitting);
  if (schema.safeParse('session').success && !schema.safeParse('x').success)
    return fc.constant('session');
  if (schema.safeParse('13').success && !schema.safeParse('x').success)
    return fc.constantFrom('13', '16', ...(manner.isTame ? [] : ['5', '0', '123']));
  return textOf(manner);
}
