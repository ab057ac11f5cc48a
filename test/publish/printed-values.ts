import type { z } from 'zod';
import { FactsSchema } from '../../schema/disclosures/index.ts';
import { authorityName, authorityOf } from '../../schema/gdpr/authorities.ts';
import type { FieldMeta } from '../../schema/meaning.ts';
import { elementOf, fieldsOf, metaOf, resolve } from '../../schema/walk.ts';
import { nameReference } from '../../src/content/name-entry.ts';
import type { Notice } from '../../src/content/notice.ts';
import { outlineNode, type YamlNode } from '../../src/content/yaml.ts';
import { printDuration } from '../../src/locale/durations.ts';
import { printValue } from '../../src/locale/values.ts';
import { sayInPhrase } from '../../src/publish/facts/say-in-phrase.ts';

/** A value that readers must see: where the fact is, and the forms in which it may stand. */
export type ValueToSee = { readonly path: string; readonly forms: readonly string[] };

/** All values of the facts of a notice that readers see, but those that stand in its prose (`seen`). */
export function valuesToSee(notice: Notice): ValueToSee[] {
  return below(notice.tree, FactsSchema, {}, '', notice);
}

function below(
  node: YamlNode,
  field: z.ZodType,
  outer: FieldMeta,
  path: string,
  notice: Notice,
): ValueToSee[] {
  const meta = { ...outer, ...metaOf(field) };
  if (meta.seenBy || meta.lives || meta.role === 'quote' || meta.role === 'note') return [];
  if (path === '.complaint.authority' && node.kind === 'text') {
    const known = authorityOf(node.value, '2026-01-01');
    return [{ path, forms: known ? [authorityName(known, notice.locale)] : [] }];
  }
  if (node.kind === 'text') return [{ path, forms: formsOf(node.value, meta, notice) }];
  const schema = resolve(field, outlineNode(node));
  if (node.kind === 'list') {
    const element = elementOf(schema);
    return node.items.flatMap((item, index) =>
      element ? below(item, element, metaOf(schema), `${path}.${index}`, notice) : [],
    );
  }
  if (node.entries.has('seen')) return [];
  const fields = fieldsOf(schema) ?? {};
  return [...node.entries].flatMap(([name, { value }]) => {
    const inner = fields[name];
    return inner ? below(value, inner, {}, `${path}.${name}`, notice) : [];
  });
}

/** How a value may be printed; nothing where a reader is told nothing by it. */
function formsOf(value: string, meta: FieldMeta, notice: Notice): string[] {
  const { locale } = notice;
  const { refers, builtIn, value: kind, phrase, flag } = meta;
  if (refers || builtIn) return [nameReference(notice, meta, value)];
  if (value === 'false' && (flag || phrase)) return [];
  const printed =
    kind === 'duration'
      ? (['nominative', 'genitive', 'object'] as const).map((form) =>
          printDuration(value, locale, form),
        )
      : [printValue(value, kind, locale)];
  return [
    ...printed,
    ...printed.flatMap((one) => (phrase ? sayInPhrase(phrase, one, locale) : [])),
  ];
}
