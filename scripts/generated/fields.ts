import type { z } from 'zod';
import { disclosures, isKind } from '../../schema/disclosures/index.ts';
import { everyField } from '../../schema/fields.ts';
import { NoticeManifestSchema } from '../../schema/notice.ts';
import { SiteSchema } from '../../schema/site.ts';
import { common } from '../../schema/values.ts';
import { elementOf, fieldsOf, metaOf, optionsOf, unwrap } from '../../schema/walk.ts';

/** `docs/fields.md`: every field of every disclosure, from the schemas. */
export function writeFields(): string {
  const kinds = Object.entries(disclosures).map(([kind, schema]) => writeKind(kind, schema));
  const files = [
    writeKind('notice.yaml', NoticeManifestSchema.describe('The manifest of a notice.')),
    writeKind('site.yaml', SiteSchema.describe('The settings of the site, `content/site.yaml`.')),
  ];
  return `${introduction}\n${countHomes()}\n${[...kinds, ...files].join('\n')}`;
}

const introduction = `# Fields

Every disclosure that the front matter of a section may hold, and every field of it. This page is
written by \`npm run generate\` from \`schema/disclosures/\`.

*Text* is written anew in every language. Everything else is written once, in the source language,
and inherited by the translations. Whether a field must be there, and when, is for
[the rules](rules.md) to say: the shapes ask for almost nothing.

Every entry may also carry \`seen\` (three or more words of its section, word for word: the sentence in
which a reader sees the fact), \`note\` (for the team only, never printed) and, in archived revisions,
\`hedged: true\` (the text says "may"). Where one can write \`none\`, it holds the sentence that tells the
reader that there is none.
`;

/** How many fields have their home in the text, and how many in front matter alone. */
function countHomes(): string {
  const fields = new Map(everyField(disclosures).map(({ path, meta }) => [path, meta]));
  const apart = [...fields].filter(
    ([path, { lives }]) => lives || path.startsWith('basesWithoutPurpose'),
  );
  const inText = fields.size - apart.length;
  return `Home says where a field may stand: *text*, where the notice has \`facts: text/1\` ([facts in text](facts-in-text.md)) and in
front matter too, or *front matter* alone. ${inText} fields have their home in the text, ${apart.length} in front matter alone: \`seen\`, \`note\` and
\`hedged\` of each entry, and \`basesWithoutPurpose\`.
`;
}

function writeKind(kind: string, schema: z.ZodType): string {
  const rows = rowsOf(schema, kind);
  const description = metaOf(schema).description ?? '';
  const table = [
    '| Field | Value | Home | What it is |',
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
  return `## ${kind}\n\n${description}\n\n${table}\n`;
}

function rowsOf(schema: z.ZodType, path: string): string[] {
  const options = optionsOf(schema);
  if (options) return options.flatMap((option) => rowsOf(option, path));
  const element = elementOf(schema);
  if (element && (fieldsOf(unwrap(element)) || optionsOf(unwrap(element)))) {
    return rowsOf(unwrap(element), `${path}[]`);
  }
  const fields = fieldsOf(schema) ?? {};
  return Object.entries(fields)
    .filter(([key]) => !Object.hasOwn(common, key))
    .flatMap(([key, field]) => rowsOfField(`${path}.${key}`, field));
}

function rowsOfField(path: string, field: z.ZodType): string[] {
  const inner = unwrap(field);
  const element = elementOf(inner);
  const description = metaOf(field).description ?? (element && metaOf(element).description) ?? '';
  const row = `| \`${path}\`${isOptional(field) ? '' : ' \\*'} | ${describeValue(inner)} | ${homeOf(path, field)} | ${description} |`;
  return [row, ...rowsOf(inner, path)];
}

/** Where a field may stand: in the text and in front matter, or in front matter alone. */
function homeOf(path: string, field: z.ZodType): string {
  if (path.startsWith('notice.yaml') || path.startsWith('site.yaml')) return 'settings';
  const [kind = ''] = path.split('.');
  const isKindApart = isKind(kind) && metaOf(disclosures[kind]).lives !== undefined;
  return isKindApart || kind === 'basesWithoutPurpose[]' || metaOf(field).lives
    ? 'front matter'
    : 'text';
}

function describeValue(schema: z.ZodType): string {
  const { role, value: kind } = metaOf(schema);
  const element = elementOf(schema);
  if (element) return listOf(unwrap(element));
  const entries = (schema._zod.def as { entries?: Record<string, string> }).entries;
  if (entries)
    return Object.keys(entries)
      .map((name) => `\`${name}\``)
      .join(', ');
  if (role === 'text') return 'text';
  if (fieldsOf(schema)) return 'keys below';
  if (schema._zod.def.type === 'record') return 'a text a language, `{en: …}`';
  const options = optionsOf(schema);
  if (options) return options.map(describeValue).join(' or ');
  if (kind === 'boolean') return '`true`, `false`';
  const read = (schema._zod.def as { in?: z.ZodType }).in;
  if (read) return read._zod.def.type === 'enum' ? '`true`, `false`' : 'whole number';
  return valueNames[kind ?? ''] ?? 'as written';
}

function listOf(element: z.ZodType): string {
  return fieldsOf(element) ? 'list of entries' : `list: ${describeValue(element)}`;
}

const valueNames: Record<string, string> = {
  id: 'id',
  date: 'day, `YYYY-MM-DD`',
  duration: 'ISO 8601 duration, `P5Y`',
  country: 'country code, `FI`',
  email: 'e-mail address',
  locale: 'language tag, `fr-BE`',
  url: 'web address',
};

function isOptional(schema: z.ZodType): boolean {
  return schema._zod.def.type === 'optional';
}
