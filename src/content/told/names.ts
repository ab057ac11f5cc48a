import type { Nodes } from 'mdast';
import { plainName } from './plain-word.ts';
import type { Dictionary } from './vocabulary.ts';

/** An entry that a notice tells of by a name. */
export type NamedEntry = {
  readonly kind: string;
  readonly id: string;
  readonly name: string;
  /** The section, and what of it tells of the entry; what is only named by others has no node. */
  readonly section: string;
  readonly node: Nodes | undefined;
};

/** The entries of a notice by their names, as they are compared. */
export type Names = {
  readonly byKind: ReadonlyMap<string, Dictionary>;
  /** The id of the entry that a row or a heading's list tells of. */
  readonly idOf: ReadonlyMap<Nodes, string>;
  /** Ids that share a name with another entry of their kind. */
  readonly doubled: ReadonlyMap<string, ReadonlySet<string>>;
};

/** The entries of a notice by name: those of front matter, then those of its text, which have a node. */
export function gatherNames(
  entries: readonly (Pick<NamedEntry, 'kind' | 'id' | 'name'> & Partial<NamedEntry>)[],
): Names {
  const byKind = new Map<string, Map<string, string>>();
  const doubled = new Map<string, Set<string>>();
  for (const { kind, id, name } of entries) {
    const names = byKind.get(kind) ?? new Map<string, string>();
    byKind.set(kind, names);
    const before = names.get(plainName(name));
    if (before === undefined) names.set(plainName(name), id);
    else if (before !== id) doubled.set(kind, (doubled.get(kind) ?? new Set()).add(before));
  }
  const idOf = new Map(entries.flatMap(({ node, id }) => (node ? [[node, id] as const] : [])));
  return { byKind, idOf, doubled };
}
