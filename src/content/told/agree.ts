import type * as z from 'zod';
import { elementOf, fieldOf, metaOf, resolve } from '../../../schema/walk.ts';
import { idOf } from '../merge.ts';
import { outlineNode, type YamlNode } from '../yaml.ts';

/** Whether two nodes tell the same fields, and the same of what is the same in every language. */
export function agrees(one: YamlNode, other: YamlNode, field: z.ZodType): boolean {
  return sameInAll(one, field) === sameInAll(other, field);
}

/**
 * What a node tells that is the same in every language, as one text: its fields, and their values but for texts. Lists are in no
 * order, entries by their ids.
 */
export function sameInAll(node: YamlNode, field: z.ZodType): string {
  const schema = resolve(field, outlineNode(node));
  if (node.kind === 'text') {
    const isText =
      metaOf(field).role !== undefined || metaOf(schema).role !== undefined || metaOf(field).place;
    return isText ? 'text' : JSON.stringify(node.value);
  }
  if (node.kind === 'map') {
    const fields = [...node.entries].map(([key, { value }]) => {
      const inner = fieldOf(schema, key);
      return `${key}: ${inner ? sameInAll(value, inner) : '?'}`;
    });
    return `{${fields.toSorted().join(', ')}}`;
  }
  const element = elementOf(schema);
  const hasOrder = node.items.some((item) => item.kind !== 'text' && idOf(item) === undefined);
  const items = node.items.map((item) => (element ? sameInAll(item, element) : '?'));
  return `[${(hasOrder ? items : items.toSorted()).join(', ')}]`;
}

/**
 * The node with its lists of what is the same in every language in the order of the source, where they hold the same: in a
 * text, names stand in the order of their language.
 */
export function inOrderOf(
  own: YamlNode,
  source: YamlNode | undefined,
  field: z.ZodType | undefined,
): YamlNode {
  if (!source || !field || own.kind === 'text') return own;
  const schema = resolve(field, outlineNode(own));
  if (own.kind === 'map') {
    if (source.kind !== 'map') return own;
    const entries = [...own.entries].map(([key, entry]) => {
      const value = inOrderOf(entry.value, source.entries.get(key)?.value, fieldOf(schema, key));
      return [key, { ...entry, value }] as const;
    });
    return { ...own, entries: new Map(entries) };
  }
  if (source.kind !== 'list') return own;
  const element = elementOf(schema);
  if (
    element &&
    metaOf(element).role === undefined &&
    own.items.every(({ kind }) => kind === 'text')
  ) {
    return { ...own, items: sorted(own.items, source.items) };
  }
  const items = own.items.map((item, index) => {
    const id = idOf(item);
    const theirs =
      id === undefined ? source.items[index] : source.items.find((one) => idOf(one) === id);
    return inOrderOf(item, theirs, element);
  });
  return { ...own, items };
}

function sorted(own: readonly YamlNode[], source: readonly YamlNode[]): YamlNode[] {
  const textIn = (node: YamlNode) => (node.kind === 'text' ? node.value : '');
  const order = source.map(textIn);
  const isSame = own.length === source.length && own.every((node) => order.includes(textIn(node)));
  return isSame
    ? own.toSorted((a, b) => order.indexOf(textIn(a)) - order.indexOf(textIn(b)))
    : [...own];
}
