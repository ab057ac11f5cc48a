import type { Problem } from '../problem.ts';
import type { TableBlock } from './block.ts';

/** What a table is found to be: facts, or what keeps it from being read. */
export type OutlinedTable = {
  readonly block?: TableBlock;
  readonly problems: readonly Problem[];
  /** The kind that is not told whole. */
  readonly broken?: string;
};
