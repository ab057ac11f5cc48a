import type { Problem } from '../problem.ts';
import type { YamlNode } from '../yaml.ts';

/** What a block tells: entries by the way to where each stands in the facts. */
export type ToldEntries = {
  readonly entries: readonly { readonly way: readonly string[]; readonly node: YamlNode }[];
  readonly problems: readonly Problem[];
};
