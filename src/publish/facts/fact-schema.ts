import type * as z from 'zod';
import { FactsSchema } from '../../../schema/disclosures/index.ts';
import type { FieldMeta } from '../../../schema/meaning.ts';
import { elementOf, fieldsOf, metaOf, resolve } from '../../../schema/walk.ts';

/** One step of a fact's path: a field of the schema, or the identity of an entry in a list. */
export type FactStep = {
  readonly name: string;
  readonly isField: boolean;
  readonly schema: z.ZodType;
};

export type FactOutline = {
  readonly steps: readonly FactStep[];
  /** What the schema says of the last field. */
  readonly meta: FieldMeta;
};

/**
 * Reads a path as `compareFacts` writes it by the schema: `retention.customers.period` is the field
 * `retention`, the entry `customers`, the field `period`. Names in an entry's identity may hold dots,
 * so what no field is called belongs to the identity before it.
 */
export function outlinePath(path: string): FactOutline {
  const steps: FactStep[] = [];
  let schema: z.ZodType = FactsSchema;
  for (const name of path.split('.')) {
    const field: z.ZodType | undefined = fieldNamed(schema, name);
    const element = field ? undefined : elementOf(resolve(schema, { kind: 'list' }));
    const last = steps.at(-1);
    schema = field ?? element ?? schema;
    if (field) steps.push({ name, isField: true, schema });
    else if (element || !last || last.isField) steps.push({ name, isField: false, schema });
    else steps[steps.length - 1] = { name: `${last.name}.${name}`, isField: false, schema };
  }
  const field = steps.findLast(({ isField }) => isField);
  return { steps, meta: field ? meaningOfField(field.schema) : {} };
}

/** A field by itself. */
export function outlineField(name: string, schema: z.ZodType): FactOutline {
  return { steps: [{ name, isField: true, schema }], meta: meaningOfField(schema) };
}

/** What a schema says of its field; of a list, what it and its entries say. */
function meaningOfField(schema: z.ZodType): FieldMeta {
  const entry = elementOf(resolve(schema, { kind: 'list' }));
  return { ...(entry && metaOf(entry)), ...metaOf(schema) };
}

function fieldNamed(schema: z.ZodType, name: string): z.ZodType | undefined {
  const map = resolve(schema, { kind: 'map', has: (key) => key === 'none' && name === 'none' });
  return fieldsOf(map)?.[name];
}
