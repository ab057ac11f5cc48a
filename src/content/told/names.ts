import type { Nodes } from 'mdast';
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
