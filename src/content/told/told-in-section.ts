import type { ClaimMemo } from '../../claims/read-claims.ts';
import { idOf } from '../merge.ts';
import type { MapNode, YamlNode } from '../yaml.ts';

/** A stretch of lines of a file, both ends in it. */
export type Lines = { readonly from: number; readonly to: number };

/** What the text of a section tells. */
export type Told = {
  /** `kind.id` of each entry, or `kind`, and the line of the file on which that begins. */
  readonly entries: ReadonlyMap<string, number>;
  /** The tables, lists and lines that were read as facts; none where a revision has frozen them. */
  readonly lines: readonly Lines[];
  /** What the sentences of its language were read as, where some were read for facts: nobody reads them again. */
  readonly claims?: ClaimMemo;
};

/** Of a section whose text tells no facts. */
export const nothingTold: Told = { entries: new Map(), lines: [] };

/**
 * The entries that facts of a text are about, with their first lines: `recipients.acme`, `rights.access`, and the kind alone of
 * what has no ids (`controller`, `providing`), and of what stands apart in the text: `providing.2`, `cookies.list`.
 */
export function toldEntries(part: MapNode, lines: readonly Lines[] = []): Told {
  const entries = new Map<string, number>();
  const add = (key: string, node: YamlNode) =>
    entries.set(key, Math.min(entries.get(key) ?? Number.POSITIVE_INFINITY, firstLine(node)));
  for (const [kind, { value }] of part.entries) {
    if (value.kind === 'list') {
      for (const [index, item] of value.items.entries())
        add([kind, idOf(item) ?? (index > 0 ? String(index + 1) : [])].flat().join('.'), item);
    } else add(kind, value);
    const list = value.kind === 'map' ? value.entries.get('list') : undefined;
    if (list) add(`${kind}.list`, list.value);
    if (kind === 'rights' && value.kind === 'map')
      for (const [right, entry] of value.entries) add(`${kind}.${right}`, entry.value);
  }
  return { entries, lines };
}

function firstLine(node: YamlNode): number {
  const { line } = node.place;
  if (node.kind === 'text') return line;
  const inner = node.kind === 'list' ? node.items : [...node.entries.values()].map((e) => e.value);
  return Math.min(line, ...inner.map(firstLine));
}
