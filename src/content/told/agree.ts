import type * as z from 'zod';
import { elementOf, fieldOf, metaOf, resolve } from '../../../schema/walk.ts';
import { idOf } from '../merge.ts';
import { outlineNode, type YamlNode } from '../yaml.ts';

/** Whether two nodes tell the same fields, and the same of what is the same in every language. */
export function agrees(one: YamlNode, other: YamlNode, field: z.ZodType): boolean {
  if (one.kind !== other.kind) return false;
  const schema = resolve(field, outlineNode(one));
  if (one.kind === 'text' || other.kind === 'text') {
    const isText =
      metaOf(field).role !== undefined || metaOf(schema).role !== undefined || metaOf(field).place;
    return (
      Boolean(isText) || (one.kind === 'text' && other.kind === 'text' && one.value === other.value)
    );
  }
  if (one.kind === 'map' && other.kind === 'map') {
    if (one.entries.size !== other.entries.size) return false;
    return [...one.entries].every(([key, { value }]) => {
      const theirs = other.entries.get(key);
      const inner = fieldOf(schema, key);
      return theirs !== undefined && (!inner || agrees(value, theirs.value, inner));
    });
  }
  return (
    one.kind !== 'list' ||
    other.kind !== 'list' ||
    haveSame(one.items, other.items, elementOf(schema))
  );
}

/** Texts in any order; entries by their ids or in order. */
function haveSame(
  ours: readonly YamlNode[],
  theirs: readonly YamlNode[],
  element: z.ZodType | undefined,
): boolean {
  if (!element || ours.length !== theirs.length) return ours.length === theirs.length;
  return ours.every((item, index) => {
    if (item.kind !== 'text') {
      const id = idOf(item);
      const same = id === undefined ? theirs[index] : theirs.find((one) => idOf(one) === id);
      return same !== undefined && agrees(item, same, element);
    }
    return theirs.some((one) => agrees(item, one, element));
  });
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
