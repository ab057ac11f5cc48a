import type * as z from 'zod';
import { elementOf, fieldOf, metaOf, resolve } from '../../schema/walk.ts';
import type { Problem } from './problem.ts';
import { outlineNode, type YamlNode } from './yaml.ts';

/**
 * The texts and quotes that an unquoted ` #` cuts short: YAML reads the rest of the line as a
 * comment, so `name: Customers # 1` gives `Customers`.
 */
export function findCutTexts(node: YamlNode, schema: z.ZodType): Problem[] {
  const own = resolve(schema, outlineNode(node));
  if (node.kind === 'text') return isCut(node.comment, schema, own) ? [cutProblem(node)] : [];
  if (node.kind === 'list') {
    const element = elementOf(own);
    return element ? node.items.flatMap((item) => findCutTexts(item, element)) : [];
  }
  return [...node.entries].flatMap(([key, { value }]) => {
    const field = fieldOf(own, key);
    return field ? findCutTexts(value, field) : [];
  });
}

function isCut(comment: string | undefined, schema: z.ZodType, own: z.ZodType): boolean {
  const role = metaOf(schema).role ?? metaOf(own).role;
  return comment !== undefined && (role === 'text' || role === 'quote');
}

function cutProblem({ value, comment = '', place }: YamlNode & { kind: 'text' }): Problem {
  return { code: 'value-cut-by-comment', at: place, data: { value, comment } };
}
