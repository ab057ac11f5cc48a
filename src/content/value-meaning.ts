import { FactsSchema } from '../../schema/disclosures/index.ts';
import { elementOf, metaOf, resolve } from '../../schema/walk.ts';
import type { FactPath } from './problem.ts';
import { schemaAt } from './validate.ts';
import type { YamlNode } from './yaml.ts';

/** How a value is printed, and the kind whose entries its ids point to. */
export type ValueMeaning = { readonly value?: string; readonly refers?: string };

/** What the schema says of the value at a path of the facts; of a list, of its items. */
export function valueMeaning(tree: YamlNode, path: FactPath): ValueMeaning {
  const schema = schemaAt(FactsSchema, tree, path);
  if (!schema) return {};
  const element = elementOf(resolve(schema, { kind: 'list' }));
  const { value } = metaOf(element ?? schema);
  const isItem = typeof path.at(-1) === 'number';
  const list = isItem ? schemaAt(FactsSchema, tree, path.slice(0, -1)) : schema;
  const { refers } = list ? metaOf(list) : {};
  return { ...(value && { value }), ...(refers && { refers }) };
}
