import type * as z from 'zod';
import {
  type DisclosureKind,
  disclosureKinds,
  disclosures,
} from '../../../schema/disclosures/index.ts';
import { alternativesOf } from '../../../schema/fields.ts';
import type { Locale } from '../../../schema/languages.ts';
import { elementOf, fieldsOf, metaOf, resolve } from '../../../schema/walk.ts';
import type { Notice } from '../../content/notice.ts';
import {
  compareFacts,
  type Disclosures,
  type FactChange,
} from '../../redline/facts/compare-facts.ts';
import { printAddress } from '../facts/addresses.ts';
import { outlinePath } from '../facts/fact-schema.ts';

/**
 * The facts of a notice as a reader is told of them, ready to be compared.
 *
 * 1. What a page prints in one line is one fact: an address, a contact.
 * 2. Where a map of facts is missing there is an empty one, so that one that comes is told field by field.
 * 3. A flag that is false is left out, and so is what an archived text only hints at (`hedged`).
 */
export function toldFacts({ facts, locale }: Pick<Notice, 'facts' | 'locale'>): Disclosures {
  const told = (kind: DisclosureKind) => tellValue(facts[kind] ?? {}, disclosures[kind], locale);
  return Object.fromEntries(disclosureKinds.map((kind) => [kind, told(kind)]));
}

/** What differs between the facts of two notices as they are told. */
export function compareToldFacts(before: Notice, after: Notice): readonly FactChange[] {
  return before.facts === after.facts ? [] : compareFacts(toldFacts(before), toldFacts(after));
}

/** Whether the told path belongs to a path that `compareFacts` gives of the facts themselves. */
export function isPartOf(told: string, path: string): boolean {
  const { steps } = outlinePath(path);
  const end = steps.findIndex(({ isField, schema }) => isField && metaOf(schema).whole);
  const names = steps.map(({ name }) => name);
  const whole = (end < 0 ? names : names.slice(0, end + 1)).join('.');
  return told === whole || told.startsWith(`${whole}.`);
}

function tellValue(value: unknown, schema: z.ZodType | undefined, locale: Locale): unknown {
  if (typeof value !== 'object' || value === null || !schema) return value;
  if (Array.isArray(value)) {
    const element = elementOf(resolve(schema, { kind: 'list' }));
    return value.map((entry) => tellValue(entry, element, locale));
  }
  if (metaOf(schema).whole) return tellWhole(value, schema, locale);
  const fields = fieldsOf(resolve(schema, { kind: 'map', has: (key) => key in value })) ?? {};
  const told = Object.entries(value).filter(([name, inner]) => isTold(inner, fields[name]));
  const missing = Object.entries(fields).filter(
    ([name, field]) => isMissing(Reflect.get(value, name)) && isToldByParts(field),
  );
  return Object.fromEntries([
    ...told.map(([name, inner]) => [name, tellValue(inner, fields[name], locale)]),
    ...missing.map(([name]) => [name, {}]),
  ]);
}

/** As a page prints it. */
function tellWhole(value: object, schema: z.ZodType, locale: Locale): string {
  if (metaOf(schema).value === 'address') return printAddress(value, undefined, locale);
  const names = Object.keys(fieldsOf(resolve(schema, { kind: 'map', has: () => false })) ?? {});
  return names.flatMap((name) => Reflect.get(value, name) || []).join(', ');
}

function isTold(value: unknown, field: z.ZodType | undefined): boolean {
  if (isMissing(value) || !field) return false;
  const { lives, flag, phrase } = metaOf(field);
  return !lives && !(value === false && (flag || phrase));
}

/** Whether a field is a map that has no words as a whole. */
function isToldByParts(field: z.ZodType): boolean {
  const { whole, line } = metaOf(field);
  return !whole && !line && alternativesOf(field).every((option) => fieldsOf(option));
}

function isMissing(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}
