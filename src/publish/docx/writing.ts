import type { ListStart } from './numbering.ts';
import type { FindFigure } from './picture.ts';
import type { Paragraph, Track } from './word-blocks.ts';

/** Who made the changes, and when (ISO 8601): what Word tells of each. */
export type Authorship = { readonly author: string; readonly date: string };

/** What grows while a document is written. Numbers go up from 1, so the same text gives the same file. */
export type Writing = {
  readonly by: Authorship;
  readonly figures: { readonly before: FindFigure; readonly after: FindFigure };
  /** The address that relative links of the text start from; `null` leaves them as they are. */
  readonly base: string | null;
  /** Whether columns of tables begin on the right. */
  readonly isFromTheRight: boolean;
  /** The sections that can be linked to. */
  readonly anchors: ReadonlySet<string>;
  readonly nextId: () => number;
  /** 0 and 1 in turn. */
  readonly nextTurn: () => number;
  /** The footnotes, numbered by their places from 1. */
  readonly notes: (readonly Paragraph[])[];
  /** The starts of numbered lists, by level: each pair is a definition of its own. */
  readonly numberings: Map<string, ListStart>;
};

/** How Word names a tracked change. */
export function changeBy(writing: Writing): { id: number; author: string; date: string } {
  return { id: writing.nextId(), ...writing.by };
}

/**
 * Gives the changes of a paragraph a minute of their own. LibreOffice makes one of two insertions that touch over a
 * paragraph's end if their author is one and their times lie a minute apart or less; rejecting it then takes the
 * end away too, though both texts have it. So the changes within kept paragraphs bear midnight and two minutes past in
 * turn, and whole paragraphs four minutes past.
 */
export function inOwnMinute(writing: Writing, track: Track): Writing {
  const minutes = track === 'kept' ? 2 * writing.nextTurn() : 4;
  const date = writing.by.date.replace(/T\d\d:\d\d/u, `T00:0${minutes}`);
  return { ...writing, by: { ...writing.by, date } };
}
