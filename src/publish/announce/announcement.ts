import type { Locale } from '../../../schema/languages.ts';
import type { Sentence } from '../../locale/say.ts';

/**
 * The message that tells people of a change, in one language: about the change alone, as the guidelines on transparency
 * (WP260, 29-32) ask. Days are `YYYY-MM-DD`, addresses whole.
 */
export type Announcement = {
  readonly notice: string;
  readonly revision: string;
  readonly published: string;
  /** The first day on which it applies; `null` where none is set. */
  readonly effective: string | null;
  /** The revision whose readers are told; `null` where that is the one before. */
  readonly since: string | null;
  readonly language: Locale;
  readonly subject: string;
  /** Who is responsible, and where they are reached by mail; `null` where the notice does not tell. */
  readonly sender: { readonly name: string; readonly email: string | null } | null;
  /** What stands before the first heading. */
  readonly opening: readonly Line[];
  readonly parts: Readonly<Record<AnnouncedPart, Part>>;
  readonly links: AnnouncedLinks;
  readonly isSample: boolean;
};

/** What a person who is told of a change wants to know, in the order in which the message tells it. */
export const announcedParts = ['what', 'whom', 'when', 'act', 'where'] as const;
export type AnnouncedPart = (typeof announcedParts)[number];

export type Part = {
  readonly heading: string;
  readonly blocks: readonly Block[];
};

/** A paragraph, or a list. */
export type Block = { readonly line: Line } | { readonly items: readonly Line[] };

/** A sentence or several, in the language of the message or openly in another. */
export type Line = {
  readonly parts: Sentence;
  readonly language: Locale;
  /** The author wrote it in that language; all else is in the words that the language has or borrows. */
  readonly isWritten?: true;
};

/** Where the texts stand; `null` where there is no such page in any language. */
export type AnnouncedLinks = {
  readonly new: string;
  readonly old: string | null;
  readonly changes: string | null;
};
