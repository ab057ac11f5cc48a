import { CST, Parser } from 'yaml';
import type { MapNode, YamlNode } from '../content/yaml.ts';

/**
 * YAML without what is told elsewhere, every other character as it was: an entry of which all is told goes whole, of another its
 * `id` stays, or its `none`. What its authors noted in comments stays, above what follows.
 *
 * 1. Without `{retention: [{id: a, name: A}]}`, `retention: [{id: a, name: A, note: n}]` is `retention: [{id: a, note: n}]`.
 * 2. A list of texts goes if all of it is told in the same order, else it stays.
 */
export function pruneYaml(yaml: string, told: MapNode): string {
  return [...new Parser().parse(yaml)].map((token) => pruneDocument(token, told)).join('');
}

function pruneDocument(token: CST.Token, told: MapNode): string {
  if (token.type !== 'document' || token.value?.type !== 'block-map') return CST.stringify(token);
  const map = token.value;
  const comments: string[] = [];
  const kept = map.items.filter((item) => {
    const theirs = told.entries.get(keyOf(item))?.value;
    const isGone = theirs !== undefined && prune(item.value, theirs, comments);
    if (isGone) comments.push(...commentsIn(item));
    // What was noted on what went stands above what follows.
    else if (comments.length > 0) item.start.unshift(...asLines(comments.splice(0)));
    return !isGone;
  });
  map.items.splice(0, map.items.length, ...kept);
  return CST.stringify(token) + comments.map((text) => `${text}\n`).join('');
}

/** Takes away what is told; whether nothing is left. */
function prune(token: Item['value'], told: YamlNode, comments: string[]): boolean {
  if (!token) return false;
  if (CST.isScalar(token)) return told.kind === 'text' && textOf(token) === told.value;
  if (!CST.isCollection(token)) return false;
  if (isList(token)) return told.kind === 'list' && pruneList(token, told.items, comments);
  return told.kind === 'map' && pruneMap(token, told, comments);
}

function pruneMap(map: Collection, told: MapNode, comments: string[]): boolean {
  const gone = new Set<Item>();
  for (const item of map.items) {
    const theirs = told.entries.get(keyOf(item))?.value;
    if (theirs && prune(item.value, theirs, comments)) gone.add(item);
  }
  if (gone.size === map.items.length) return true;
  for (const item of gone) if (isHead(item)) gone.delete(item);
  removeItems(map, gone, comments);
  return false;
}

/** What says of what the rest is told. */
function isHead(item: Item): boolean {
  return ['id', 'none'].includes(keyOf(item));
}

function pruneList(list: Collection, told: readonly YamlNode[], comments: string[]): boolean {
  const ids = told.map(idOf);
  if (ids.every((id) => id === undefined)) {
    return list.items.length === told.length && isEqualList(list, told);
  }
  const gone = new Set(
    list.items.filter((item) => {
      const id = idOfToken(item.value);
      const theirs = id === undefined ? undefined : told[ids.indexOf(id)];
      return theirs !== undefined && prune(item.value, theirs, comments);
    }),
  );
  if (gone.size === list.items.length) return true;
  removeItems(list, gone, comments);
  return false;
}

/** Whether items without ids are told one by one, in order; then and only then they go. */
function isEqualList(list: Collection, told: readonly YamlNode[]): boolean {
  const copy = structuredClone(list);
  return copy.items.every((item, index) => {
    const theirs = told[index];
    return theirs !== undefined && prune(item.value, theirs, []);
  });
}

/** Takes items out; where it was the first, the next takes its place beside the mark above it. */
function removeItems(holder: Collection, gone: ReadonlySet<Item>, comments: string[]): void {
  const first = holder.items[0];
  const kept = holder.items.filter((item) => !gone.has(item));
  const next = kept[0];
  if (first && next && first !== next) {
    comments.push(...next.start.flatMap(commentOf));
    const mark = next.start.findIndex(({ type }) => type === 'seq-item-ind');
    next.start = mark < 0 ? first.start : next.start.slice(mark);
  }
  for (const item of gone) comments.push(...commentsIn(item));
  holder.items.splice(0, holder.items.length, ...(kept as typeof holder.items));
}

type Collection = CST.BlockMap | CST.BlockSequence | CST.FlowCollection;
type Item = CST.CollectionItem;

function isList(token: Collection): boolean {
  return (
    token.type === 'block-seq' ||
    (token.type === 'flow-collection' && token.start.type === 'flow-seq-start')
  );
}

function keyOf({ key }: Item): string {
  return key && CST.isScalar(key) ? textOf(key) : '';
}

function textOf(token: CST.Token): string {
  return CST.resolveAsScalar(token)?.value ?? '';
}

function idOfToken(token: Item['value']): string | undefined {
  if (!token || !CST.isCollection(token)) return undefined;
  const id = token.items.find((item) => keyOf(item) === 'id')?.value;
  return id && textOf(id);
}

function idOf(node: YamlNode): string | undefined {
  const id = node.kind === 'map' ? node.entries.get('id')?.value : undefined;
  return id?.kind === 'text' ? id.value : undefined;
}

function commentsIn(item: Item): string[] {
  const inKey = item.key && 'end' in item.key ? (item.key.end ?? []) : [];
  return [
    ...[...item.start, ...inKey, ...(item.sep ?? [])].flatMap(commentOf),
    ...commentsOfValue(item.value),
  ];
}

function commentsOfValue(token: Item['value']): string[] {
  if (!token) return [];
  const inside = CST.isCollection(token) ? token.items.flatMap((item) => commentsIn(item)) : [];
  const end = 'end' in token ? (token.end ?? []) : [];
  const props = token.type === 'block-scalar' ? token.props.flatMap((one) => commentOf(one)) : [];
  return [...inside, ...props, ...end.flatMap(commentOf)];
}

function commentOf(token: CST.Token): string[] {
  return token.type === 'comment' ? [token.source] : [];
}

function asLines(comments: readonly string[]): CST.SourceToken[] {
  return comments.flatMap((source): CST.SourceToken[] => [
    { type: 'comment', offset: -1, indent: 0, source },
    { type: 'newline', offset: -1, indent: 0, source: '\n' },
  ]);
}
