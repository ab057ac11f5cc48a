import type * as z from 'zod';
import type { FieldMeta } from './meaning.ts';

/** The parts of a value that tell which alternative of a union describes it. */
export type Outline =
  | { kind: 'text' }
  | { kind: 'list' }
  | { kind: 'map'; has: (key: string) => boolean };

type Schema = z.core.$ZodType;
type Def = {
  type: string;
  innerType?: Schema;
  in?: Schema;
  options?: readonly Schema[];
  shape?: Record<string, Schema>;
  element?: Schema;
  valueType?: Schema;
};

const defOf = (schema: Schema): Def => schema._zod.def as Def;

/** What the schema says of its own field, looking through `optional` and the like. */
export function metaOf(schema: z.ZodType): FieldMeta {
  const meta = schema.meta() as FieldMeta | undefined;
  const def = defOf(schema);
  const inner = def.innerType ? metaOf(def.innerType as z.ZodType) : {};
  return { ...inner, ...meta };
}

/** The schema without `optional`; of a union, the alternative that describes `outline`. */
export function resolve(schema: z.ZodType, outline: Outline): z.ZodType {
  const def = defOf(schema);
  if (def.innerType) return resolve(def.innerType as z.ZodType, outline);
  if (def.type === 'pipe' && def.in) return schema;
  if (!def.options) return schema;
  const options = def.options as readonly z.ZodType[];
  return options.find((option) => fits(option, outline)) ?? schema;
}

function fits(schema: z.ZodType, outline: Outline): boolean {
  const def = defOf(schema);
  if (outline.kind === 'list') return def.type === 'array';
  if (outline.kind === 'text') return def.type !== 'array' && def.type !== 'object';
  if (def.type !== 'object' || !def.shape) return false;
  return 'none' in def.shape === outline.has('none');
}

/** The fields of an object schema; `undefined` if it is not one. */
export function fieldsOf(schema: z.ZodType): Record<string, z.ZodType> | undefined {
  return defOf(schema).shape as Record<string, z.ZodType> | undefined;
}

/** A field of an object schema; `undefined` for a key it does not have, be it `constructor`. */
export function fieldOf(schema: z.ZodType, key: string): z.ZodType | undefined {
  const fields = fieldsOf(schema);
  return fields && Object.hasOwn(fields, key) ? fields[key] : undefined;
}

/** What an array schema holds; `undefined` if it is not one. */
export function elementOf(schema: z.ZodType): z.ZodType | undefined {
  return defOf(schema).element as z.ZodType | undefined;
}

/** The schema without `optional` and the like. */
export function unwrap(schema: z.ZodType): z.ZodType {
  const { innerType } = defOf(schema);
  return innerType ? unwrap(innerType as z.ZodType) : schema;
}

/** The alternatives of a union; `undefined` if it is not one. */
export function optionsOf(schema: z.ZodType): readonly z.ZodType[] | undefined {
  return defOf(schema).options as readonly z.ZodType[] | undefined;
}
