import type * as z from 'zod';
import { FactsSchema } from '../../../../schema/disclosures/index.ts';
import { elementOf, fieldsOf, metaOf, resolve } from '../../../../schema/walk.ts';
import type { Unit } from './unit.ts';

/** The paths of what a unit holds of fields that never stand in a text. */
export function frontMatterOnly({ facts }: Unit): string[] {
  return pathsIn(facts, FactsSchema);
}

function pathsIn(value: unknown, schema: z.ZodType): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) {
    const element = elementOf(resolve(schema, { kind: 'list' }));
    return value.flatMap((item: unknown, index) =>
      below(nameIn(item) ?? String(index), item, element),
    );
  }
  const fields = fieldsOf(resolve(schema, { kind: 'map', has: (key) => key in value })) ?? {};
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const field = fields[key];
    if (!field || inner === undefined) return [];
    return metaOf(field).lives ? [key] : below(key, inner, field);
  });
}

function below(step: string, value: unknown, schema: z.ZodType | undefined): string[] {
  return schema ? pathsIn(value, schema).map((path) => `${step}.${path}`) : [];
}

function nameIn(item: unknown): string | undefined {
  return typeof item === 'object' && item !== null && 'id' in item ? String(item.id) : undefined;
}

/** Facts without the fields that never stand in a text. */
export function withoutFrontMatterOnly(value: unknown, schema: z.ZodType = FactsSchema): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const element = elementOf(resolve(schema, { kind: 'list' }));
    return value.map((item: unknown) => withoutFrontMatterOnly(item, element ?? schema));
  }
  const fields = fieldsOf(resolve(schema, { kind: 'map', has: (key) => key in value })) ?? {};
  const kept = Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const field = fields[key];
    if (inner === undefined || (field && metaOf(field).lives)) return [];
    return [[key, field ? withoutFrontMatterOnly(inner, field) : inner]];
  });
  return Object.fromEntries(kept);
}
