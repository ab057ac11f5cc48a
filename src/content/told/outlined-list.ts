import type { Heading } from 'mdast';
import type { ToldList } from '../../words/told-words.ts';
import type { Problem } from '../problem.ts';
import type { ListBlock } from './block.ts';

/** What a list stands below. */
export type Above = {
  readonly heading: Heading | undefined;
  readonly description: ListBlock['description'];
  /** The list of facts that stands under the same heading. */
  readonly before: ToldList | undefined;
};

export type OutlinedList = {
  readonly block?: ListBlock;
  readonly problems: readonly Problem[];
  readonly broken?: string | readonly string[];
};

/** Lists that tell of an entry whose name is the heading. */
export const underHeading: ReadonlySet<ToldList> = new Set([
  'purposes',
  'automatedDecisions',
  'jointControllers',
]);
