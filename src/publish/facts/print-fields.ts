import type * as z from 'zod';
import { fieldsOf, metaOf, resolve } from '../../../schema/walk.ts';
import { type Word, wordOf } from '../../locale/say.ts';
import { printAddress } from './addresses.ts';
import type { FactContext } from './fact-context.ts';
import { type FactEntry, type FactRow, row } from './fact-group.ts';
import { meaningOfField } from './fact-schema.ts';
import { valuesOf } from './field-values.ts';

/** Rows in the place of those of a field, also where it is not there. */
export type OwnRows = Readonly<Record<string, readonly FactRow[]>>;

type Holder = { readonly fields: object; readonly schema: z.ZodType };

/**
 * A map of facts as a page shows it, field by field in the order of its schema and as that says. Neighbours of one label
 * are one row.
 */
export function printFields(
  context: FactContext,
  { fields, schema }: Holder,
  own: OwnRows = {},
): Omit<FactEntry, 'id'> {
  const entry = { titles: [] as string[], text: [] as string[], rows: [] as FactRow[] };
  for (const [name, field] of Object.entries(fieldsOf(schema) ?? {})) {
    const value: unknown = Reflect.get(fields, name);
    const { print } = metaOf(field);
    if (own[name]) entry.rows.push(...own[name]);
    else if (print === undefined) addRows(entry.rows, rowsOf(context, name, { fields, schema }));
    else if (value && print === 'title') entry.titles.push(String(value));
    else if (value && print === 'sentence') entry.text.push(String(value));
  }
  const { titles, text, rows } = entry;
  return { title: titles[0] ?? null, text, rows };
}

function addRows(rows: FactRow[], more: readonly FactRow[]): void {
  for (const { label, values } of more) {
    const last = rows.at(-1);
    if (last?.label === label)
      rows.push({ label, values: [...(rows.pop()?.values ?? []), ...values] });
    else rows.push({ label, values });
  }
}

function rowsOf(context: FactContext, name: string, holder: Holder): FactRow[] {
  const field = fieldsOf(holder.schema)?.[name];
  const value: unknown = Reflect.get(holder.fields, name);
  const meta = field ? meaningOfField(field) : {};
  if (!field || meta.seenBy || meta.lives) return [];
  if (isMapOfRows(value, meta.value)) {
    const schema = resolve(field, { kind: 'map', has: (key) => key in value });
    return [...printFields(context, { fields: value, schema }).rows];
  }
  const label = wordOf(`facts.labels.${meta.label ?? name}` as Word, context.locale);
  if (meta.value !== 'address') return row(label, ...valuesOf(context, value, meta));
  return row(label, printAddress(value ?? {}, countryWith(holder), context.locale));
}

/** A map that is neither an address nor an act of law, which have a row. */
function isMapOfRows(value: unknown, kind: string | undefined): value is object {
  const isMap = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isMap && kind !== 'address' && kind !== 'law';
}

/** The country that is told with the address. */
function countryWith({ fields, schema }: Holder): string | undefined {
  const all = Object.entries(fieldsOf(schema) ?? {});
  const found = all.find(([, field]) => metaOf(field).print === 'with-address');
  return found && Reflect.get(fields, found[0]);
}
