import type { Nodes } from 'mdast';
import type { Problem } from '../problem.ts';
import type { MapNode } from '../yaml.ts';
import type { FoundEntry } from './found-entry.ts';

/** The facts that a notice tells in the text of its sections, in one language. */
export type ToldFacts = {
  /** By section, as front matter would give them, each node where it stands in the text. */
  readonly parts: ReadonlyMap<string, MapNode>;
  readonly problems: readonly Problem[];
  /** Kinds of disclosure of which something could not be read: what is missing of them may stand there. */
  readonly broken: ReadonlySet<string>;
  readonly entries: readonly FoundEntry[];
  /** The tables, lists and paragraphs that were read. */
  readonly read: ReadonlySet<Nodes>;
};
