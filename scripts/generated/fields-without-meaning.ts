import type { z } from 'zod';
import { alternativesOf, everyField, type Field } from '../../schema/fields.ts';
import { type Locale, locales } from '../../schema/languages.ts';
import { fieldsOf, unwrap } from '../../schema/walk.ts';
import { isLine } from '../../src/publish/facts/print-line.ts';
import { wordsIn } from '../../src/words/spoken.ts';

type Kinds = Readonly<Record<string, z.ZodType>>;

/** What fields do not say of themselves, or a language has no words for: a sentence each, which names the field. */
export function fieldsWithoutMeaning(kinds: Kinds): string[] {
  const fields = everyField(kinds);
  const wholes = fields.flatMap(({ path, meta }) => (meta.whole ? [`${path}.`] : []));
  const lacks = fields.flatMap((field) => {
    const isPart = wholes.some((whole) => field.path.startsWith(whole));
    const own = [...lacksOf(field), ...straysOf(field, kinds), ...wordlessOf(field, isPart)];
    return own.map((lack) => `\`${field.path}\` ${lack}.`);
  });
  // A field may stand in several alternatives.
  return [...new Set(lacks)];
}

function lacksOf({ meta, entry }: Field): string[] {
  const entries = entry && fieldsOf(entry);
  return [
    ...(meta.description ? [] : ['has no description']),
    ...(meta.effect ? [] : ['does not say what its changes do to people']),
    ...(entries && !entries['id'] && !meta.identity
      ? ['does not say by what an entry of it is known']
      : []),
    ...(meta.line === undefined || isLine(meta.line) ? [] : [`has no printer \`${meta.line}\``]),
  ];
}

/** Names that lead nowhere. */
function straysOf({ meta, entry }: Field, kinds: Kinds): string[] {
  const pointed = [...(meta.refers ? [meta.refers] : []), ...(meta.near ?? [])];
  const named = [...(meta.identity ?? []), ...(meta.swap ?? [])];
  const entries = (entry && fieldsOf(entry)) ?? {};
  return [
    ...pointed.filter((kind) => !kinds[kind]).map((kind) => `points to no kind \`${kind}\``),
    ...named.filter((name) => !entries[name]).map((name) => `knows no field \`${name}\``),
  ];
}

function wordlessOf(field: Field, isPart: boolean): string[] {
  const isKind = field.path === field.name;
  const isTold = !field.meta.seenBy && !isPart && (isKind || !field.meta.lives);
  return locales.flatMap((locale) =>
    (isTold ? waysOf(field) : [])
      .filter((way) => !isSaid(way, locale))
      .map((way) => `has no word \`${way.join('.')}\` in \`${locale}\``),
  );
}

/** Everything that is said of a field, by the way to its words. A map that is told by its parts has no label. */
function waysOf({ path, name, schema, entry, meta }: Field): string[][] {
  const isKind = path === name;
  const isMap = !entry && alternativesOf(schema).every(fieldsOf);
  const isLabelled = meta.label || meta.whole || meta.line || !(isKind || isMap);
  const hasNames = isKind && entry && fieldsOf(entry)?.['id'];
  return [
    ...(isKind ? [['facts', 'kinds', name]] : []),
    ...(hasNames ? [['facts', 'entries', name]] : []),
    ...(isLabelled ? [['facts', 'labels', meta.label ?? name]] : []),
    ...(meta.phrase ? [['facts', 'phrases', meta.phrase]] : []),
    ...(meta.builtIn ? [['values', meta.builtIn]] : []),
    ...codesOf(entry ?? schema).map((code) => ['values', meta.value ?? '', code]),
  ];
}

function codesOf(schema: z.ZodType): string[] {
  const { entries = {} } = unwrap(schema)._zod.def as { entries?: Record<string, string> };
  return Object.keys(entries);
}

function isSaid(way: readonly string[], locale: Locale): boolean {
  let found: unknown = wordsIn(locale);
  for (const step of way)
    found = Object.hasOwn(Object(found), step) ? Reflect.get(Object(found), step) : undefined;
  return found !== undefined;
}
