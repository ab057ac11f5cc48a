import { FactsSchema } from '../../../schema/disclosures/index.ts';
import { elementOf, fieldOf, metaOf, resolve } from '../../../schema/walk.ts';
import { referenceFields } from '../../../src/check/facts/references.ts';
import type { Field, Value } from './fields.ts';

type Schema = Parameters<typeof resolve>[0];

/** Patterns of fields that hold ids of other disclosures. */
const references = new Set(referenceFields.map(({ path }) => `${path.join('.')}.*`));

/** Whether a field names an entry of another disclosure. */
export function isReference({ pattern }: Field): boolean {
  return references.has(pattern);
}

/** Whether a field takes any words or any string. */
export function isFree(field: Field): boolean {
  if (typeof field.value !== 'string' || isReference(field)) return false;
  const schema = schemaOf(field);
  return schema !== undefined && metaOf(schema).value === undefined && takesWords(schema);
}

/** Whether the field is internal, or a quote of the body. */
export function roleOf(field: Field): string | undefined {
  const schema = schemaOf(field);
  return schema && metaOf(schema).role;
}

/** A value that the field cannot hold: no such entry, no such shape, or a stand-in for words. */
export function brokenValue(field: Field): Value {
  if (isReference(field)) return 'nobody-here';
  if (typeof field.value !== 'string') return 'no list, no map';
  return isFree(field) ? 'TODO' : 'no such value';
}

function takesWords(schema: Schema): boolean {
  const type = (schema._zod.def as { type: string; innerType?: Schema }).type;
  const inner = (schema._zod.def as { innerType?: Schema }).innerType;
  if (inner) return takesWords(inner);
  const checks = (schema._zod.def as { checks?: { _zod: { def: { check: string } } }[] }).checks;
  return type === 'string' && !checks?.some(({ _zod }) => _zod.def.check === 'string_format');
}

function schemaOf({ path, around, value }: Field): Schema | undefined {
  const nodes = [...around.slice(1), value];
  let schema: Schema | undefined = FactsSchema;
  for (const [index, step] of path.entries()) {
    if (!schema) return undefined;
    const next: Schema | undefined =
      typeof step === 'number' ? elementOf(schema) : fieldOf(schema, step);
    schema = next && resolve(next, outlineOf(nodes[index] ?? ''));
  }
  return schema;
}

function outlineOf(value: Value): Parameters<typeof resolve>[1] {
  if (typeof value === 'string') return { kind: 'text' };
  if (Array.isArray(value)) return { kind: 'list' };
  return { kind: 'map', has: (key) => key in value };
}
