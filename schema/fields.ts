import type * as z from 'zod';
import type { FieldMeta } from './meaning.ts';
import { elementOf, fieldsOf, metaOf, optionsOf, unwrap } from './walk.ts';

/** A field of the facts: where it is (`*` for every entry of a list), and what it or an entry of it means. */
export type Field = {
  readonly path: string;
  readonly name: string;
  readonly schema: z.ZodType;
  /** Of a list, what it holds. */
  readonly entry: z.ZodType | undefined;
  readonly meta: FieldMeta;
};

/** Every field of some kinds of disclosures: the kinds, what they hold, and so on, each alternative of a union. */
export function everyField(
  kinds: Readonly<Record<string, z.ZodType>>,
  before: readonly string[] = [],
): Field[] {
  return Object.entries(kinds).flatMap(([name, schema]) => {
    const path = [...before, name];
    const options = alternativesOf(schema);
    const entry = options.map(elementOf).find((element) => element !== undefined);
    const meta = { ...(entry && metaOf(entry)), ...metaOf(schema) };
    const field = { path: path.join('.'), name, schema, entry, meta };
    const inner = options.flatMap((option) => {
      const element = elementOf(option);
      const holder = element ? alternativesOf(element) : [option];
      const at = element ? [...path, '*'] : path;
      return holder.flatMap((map) => everyField(fieldsOf(map) ?? {}, at));
    });
    return [field, ...inner];
  });
}

/** The alternatives of a union; of anything else, itself. */
export function alternativesOf(schema: z.ZodType): readonly z.ZodType[] {
  const inner = unwrap(schema);
  return optionsOf(inner) ?? [inner];
}
