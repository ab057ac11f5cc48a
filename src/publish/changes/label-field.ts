import type * as z from 'zod';
import { disclosures, isKind } from '../../../schema/disclosures/index.ts';
import type { Locale } from '../../../schema/languages.ts';
import { elementOf, fieldsOf, metaOf, resolve } from '../../../schema/walk.ts';
import { say } from '../../locale/say.ts';
import { type FactLabel, wordsIn } from '../../words/spoken.ts';
import type { FactOutline, FactStep } from '../facts/fact-schema.ts';
import { nameIdentity } from './name-identity.ts';

/** What a field is called, with the entry that it belongs to: `Kesto (_ga)`; empty where it has no label. */
export function labelField({ steps }: FactOutline, locale: Locale): string {
  const fields = steps.filter(({ isField }) => isField);
  const label = labelNameOf(fields);
  if (!label) return kindLabel(fields, locale);
  const entries = steps.flatMap(({ name, isField }, index) => {
    const list = steps[index - 1];
    const isInner = list && (index > 1 || isKindWithoutIds(list.name));
    return !isField && isInner && steps[index + 1] ? nameIdentity(list.schema, name, locale) : [];
  });
  const named = entries.filter((entry) => entry !== '').join(', ');
  const words = say(`facts.labels.${label}`, locale);
  return named === '' ? words : `${words} (${named})`;
}

/** Whether the entries of a kind are known by what they say, and have no name. */
export function isKindWithoutIds(kind: string): boolean {
  return isKind(kind) && isNameless(disclosures[kind]);
}

function isNameless(schema: z.ZodType): boolean {
  const entry = elementOf(resolve(schema, { kind: 'list' }));
  return entry !== undefined && !fieldsOf(entry)?.['id'];
}

function labelNameOf(fields: readonly FactStep[]): FactLabel | undefined {
  const last = fields.at(-1);
  if (!last) return undefined;
  const isInner = fields.length > 1 || isKindWithoutIds(last.name);
  const name = metaOf(last.schema).label ?? (isInner ? last.name : '');
  return isLabel(name) ? name : undefined;
}

function isLabel(name: string): name is FactLabel {
  return Object.hasOwn(wordsIn('en').facts.labels, name);
}

function kindLabel([kind, ...inner]: readonly FactStep[], locale: Locale): string {
  return kind && isKind(kind.name) && inner.length === 0
    ? say(`facts.kinds.${kind.name}`, locale)
    : '';
}
