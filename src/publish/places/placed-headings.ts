import type { Known } from '../../markdown/match-headings.ts';

/** A heading on the page of a state. */
export type PlacedHeading = Known & {
  readonly section: string;
  /** Its id without that of the section. */
  readonly id: string;
  /** The id of its words, by which the text may link to it too. */
  readonly computed: string;
  /** The id of its words where its author gave it another one. */
  readonly ofWords: string;
  readonly isOwn: boolean;
  /** Ids of a page that led to it in earlier states, and the plain one that its author gave it. */
  readonly former: readonly string[];
};

/** The headings of a state by section, in their order. */
export type PlacedHeadings = ReadonlyMap<string, readonly PlacedHeading[]>;

/** The places of a state that links lead to, and ids of a page in earlier states that led to what is gone. */
export type PlacedState = {
  readonly headings: PlacedHeadings;
  /** By section, those that its beginning takes over: of headings in it, and of sections that became it. */
  readonly sections: ReadonlyMap<string, readonly string[]>;
  /** Those of sections whose text is nowhere: they lead to the top of the notice. */
  readonly top: readonly string[];
};
