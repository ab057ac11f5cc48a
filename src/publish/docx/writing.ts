import type { FindFigure } from './picture.ts';
import type { Paragraph } from './word-blocks.ts';

/** Who made the changes, and when: what Word tells of each. */
export type Authorship = { readonly author: string; readonly date: string };

/** What grows while a document is written. Numbers go up from 1, so the same text gives the same file. */
export type Writing = {
  readonly by: Authorship;
  readonly figures: { readonly before: FindFigure; readonly after: FindFigure };
  /** The address that relative links of the text start from; `null` leaves them as they are. */
  readonly base: string | null;
  /** The sections that can be linked to. */
  readonly anchors: ReadonlySet<string>;
  readonly nextId: () => number;
  /** The footnotes, numbered by their places from 1. */
  readonly notes: (readonly Paragraph[])[];
  /** The starts of numbered lists, by level: each pair is a definition of its own. */
  readonly numberings: Map<string, { readonly level: number; readonly start: number }>;
};

/** How Word names a tracked change. */
export function changeBy(writing: Writing): { id: number; author: string; date: string } {
  return { id: writing.nextId(), ...writing.by };
}
