import type { z } from 'zod';
import {
  type DisclosureKind,
  disclosureKinds,
  disclosures,
} from '../../../schema/disclosures/index.ts';
import { elementOf, fieldsOf, metaOf, resolve } from '../../../schema/walk.ts';

/** Every field is given two values, so that the one can become the other. */
export type Turn = 0 | 1;

/** A field of a disclosure, by its place in the facts of `sampleFacts(0)`. */
export type SampleField = {
  readonly path: readonly (string | number)[];
  readonly schema: z.ZodType;
};

/** Facts in which every field of every disclosure is filled in, lists with one entry of each turn. */
export function sampleFacts(turn: Turn): Record<DisclosureKind, unknown> {
  const filled = disclosureKinds.map((kind) => [kind, sampleOf(disclosures[kind], kind, turn)]);
  return Object.fromEntries(filled) as Record<DisclosureKind, unknown>;
}

/** Every field of a schema, those of its first entry where it is a list; not the silent ones. */
export function fieldsUnder(schema: z.ZodType, path: SampleField['path']): SampleField[] {
  const element = elementOf(listIn(schema));
  const fields = fieldsOf(mapIn(schema));
  const inner = element
    ? fieldsUnder(element, [...path, 0])
    : Object.entries(fields ?? {}).flatMap(([name, field]) =>
        silent.has(name) ? [] : fieldsUnder(field, [...path, name]),
      );
  return typeof path.at(-1) === 'number' ? inner : [{ path, schema }, ...inner];
}

/** Fields that no reader is told of. */
export const silent: ReadonlySet<string> = new Set(['id', 'seen', 'note', 'hedged']);

/** Ids that stand nowhere else. */
const ids = ['zq-one', 'zq-two'] as const;

const scalars: Readonly<Record<string, readonly [unknown, unknown]>> = {
  id: ids,
  boolean: [true, false],
  date: ['2027-01-01', '2028-02-03'],
  duration: ['P5Y', 'P6M'],
  cookieDuration: ['session', 'P1Y'],
  country: ['SE', 'NO'],
  url: ['https://alfa.example/', 'https://gamma.example/'],
  email: ['tieto@alfa.example', 'tieto@gamma.example'],
};

function sampleOf(schema: z.ZodType, name: string, turn: Turn): unknown {
  const element = elementOf(listIn(schema));
  if (element) {
    const entries = [sampleOf(element, name, turn), sampleOf(element, name, turn === 0 ? 1 : 0)];
    // A list of words has one: a second one is what can come.
    return fieldsOf(mapIn(element)) && hasIds(element) ? entries : entries.slice(0, 1);
  }
  const fields = fieldsOf(mapIn(schema));
  if (!fields) return scalarOf(schema, turn);
  const filled = Object.entries(fields)
    .filter(([field]) => field === 'id' || !silent.has(field))
    .map(([field, inner]) => [field, sampleOf(inner, field, turn)]);
  return Object.fromEntries(filled);
}

function hasIds(element: z.ZodType): boolean {
  return 'id' in (fieldsOf(mapIn(element)) ?? {});
}

function scalarOf(schema: z.ZodType, turn: Turn): unknown {
  const { value = '', role } = metaOf(schema);
  const known = scalars[value];
  if (known) return known[turn];
  const list = codesOf(schema);
  if (list.length > 0) return list[turn];
  if (role === 'text') return ['Alfa beetta', 'Gamma deelta'][turn];
  return schema.safeParse('Alfa 1').success ? ['Alfa 1', 'Gamma 2'][turn] : [13, 16][turn];
}

/** The codes of a closed list. */
export function codesOf(schema: z.ZodType): readonly string[] {
  const inner = resolve(schema, { kind: 'text' });
  return 'options' in inner && Array.isArray(inner.options)
    ? inner.options.filter((code) => typeof code === 'string')
    : [];
}

function listIn(schema: z.ZodType): z.ZodType {
  return resolve(schema, { kind: 'list' });
}

function mapIn(schema: z.ZodType): z.ZodType {
  return resolve(schema, { kind: 'map', has: () => false });
}
