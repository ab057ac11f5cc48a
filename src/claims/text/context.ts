/** What stands around a sentence and helps to say what it claims. */
export type Context = {
  /** The headings above it, the nearest last. */
  readonly headings: readonly string[];
  /** Whether it is an item of a list, a cell, or a line of its own below a lead. */
  readonly isItem: boolean;
  /** The sentence that leads to the list it stands in; outer leads first. */
  readonly leads: readonly string[];
  /** The question before it, where it begins with an answer. */
  readonly question?: string | undefined;
  /** Whether it stands alone directly below its heading. */
  readonly isAlone?: boolean | undefined;
  readonly column?: string | undefined;
  readonly row?: string | undefined;
};

/** A sentence in its context; lines and columns count from 1. */
export type PlacedSentence = {
  readonly text: string;
  readonly context: Context;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
};

export const nowhere: Context = { headings: [], isItem: false, leads: [] };
