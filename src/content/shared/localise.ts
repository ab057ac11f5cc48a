import type * as z from 'zod';
import { type ContentLanguage, isLanguage } from '../../../schema/languages.ts';
import { elementOf, fieldOf, metaOf, resolve } from '../../../schema/walk.ts';
import { type MapNode, outlineNode, type YamlNode } from '../yaml.ts';

/** Called with each text that is told in some languages and not in the one that is asked for. */
export type OnLacking = (texts: MapNode) => void;

/** A node that gives a text by language, where a field takes words; else nothing. */
function byLanguage(node: YamlNode, field: z.ZodType): MapNode | undefined {
  if (node.kind !== 'map' || node.entries.size === 0 || metaOf(field).role !== 'text') return;
  const isText = [...node.entries.keys()].every(isLanguage);
  return isText ? node : undefined;
}

/** A shared entry as one language tells it: of a text by language the one of it, else the first, which `onLacking` hears of. */
export function localise(
  node: YamlNode,
  field: z.ZodType | undefined,
  locale: ContentLanguage,
  onLacking: OnLacking,
): YamlNode {
  if (!field || node.kind === 'text') return node;
  const texts = byLanguage(node, field);
  if (texts) {
    const own = texts.entries.get(locale);
    if (!own) onLacking(texts);
    return own?.value ?? [...texts.entries.values()][0]?.value ?? node;
  }
  const schema = resolve(field, outlineNode(node));
  if (node.kind === 'list') {
    const element = elementOf(schema);
    return {
      ...node,
      items: node.items.map((item) => localise(item, element, locale, onLacking)),
    };
  }
  const entries = [...node.entries].map(([key, entry]) => {
    const value = localise(entry.value, fieldOf(schema, key), locale, onLacking);
    return [key, { ...entry, value }] as const;
  });
  return { ...node, entries: new Map(entries) };
}

/** Only the texts of an entry, which a translation tells anew; all else it has from its source. `undefined` where there is none. */
export function textsOfEntry(node: YamlNode, field: z.ZodType | undefined): YamlNode | undefined {
  if (!field) return undefined;
  const schema = resolve(field, outlineNode(node));
  if (node.kind === 'text') {
    const isText = metaOf(field).role === 'text' || metaOf(schema).role === 'text';
    return isText ? node : undefined;
  }
  if (node.kind === 'list') {
    const element = elementOf(schema);
    const items = node.items.map((item) => textsOfEntry(item, element));
    if (items.every((item) => item === undefined)) return undefined;
    // Items without ids are matched by their places: one without a text keeps its own.
    return { ...node, items: items.map((item, at) => item ?? blank(node.items[at] ?? node)) };
  }
  const entries = [...node.entries].flatMap(([key, entry]) => {
    const value = textsOfEntry(entry.value, fieldOf(schema, key));
    return value ? [[key, { ...entry, value }] as const] : [];
  });
  return entries.length > 0 ? { ...node, entries: new Map(entries) } : undefined;
}

function blank(node: YamlNode): YamlNode {
  return { kind: 'map', entries: new Map(), place: node.place };
}

/** The node without texts in languages other than some. */
export function onlyIn(
  node: YamlNode,
  field: z.ZodType | undefined,
  languages: readonly ContentLanguage[],
): YamlNode {
  if (!field || node.kind === 'text') return node;
  const texts = byLanguage(node, field);
  if (texts) {
    const kept = [...texts.entries].filter(([key]) => languages.some((one) => one === key));
    return kept.length > 0 ? { ...texts, entries: new Map(kept) } : node;
  }
  const schema = resolve(field, outlineNode(node));
  if (node.kind === 'list') {
    const element = elementOf(schema);
    return { ...node, items: node.items.map((item) => onlyIn(item, element, languages)) };
  }
  const entries = [...node.entries].map(([key, entry]) => {
    const value = onlyIn(entry.value, fieldOf(schema, key), languages);
    return [key, { ...entry, value }] as const;
  });
  return { ...node, entries: new Map(entries) };
}
