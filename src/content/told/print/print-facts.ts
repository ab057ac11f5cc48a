import type { RootContent } from 'mdast';
import type { Notice, Section } from '../../notice.ts';

export type PrintedFacts = {
  readonly blocks: readonly RootContent[];
  readonly left: readonly string[];
};

/** Stands for the printer that is being made. */
export function printFacts(_notice: Notice, _section: Section): PrintedFacts {
  return { blocks: [], left: [] };
}
