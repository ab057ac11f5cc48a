import type { MarkedNode } from '../../redline/render/serialise.ts';
import type { FindNotes } from './runs.ts';
import type { ParagraphStyle, Track, WordBlock } from './word-blocks.ts';

/** Where blocks stand: in which lists and quotations, and what becomes of all around them. */
export type Place = {
  readonly track: Track;
  readonly level: number;
  readonly quoted: number;
  readonly style: ParagraphStyle;
  /** How many levels a heading rises: 1 where `h1` is the document's title. */
  readonly rise: number;
  readonly notes: FindNotes;
  /** Gives the next list its number. */
  readonly nextList: () => number;
};

/** How nodes are laid into a place: handed on, for lists, tables and notes hold blocks in turn. */
export type Flatten = (nodes: readonly MarkedNode[], place: Place) => WordBlock[];
