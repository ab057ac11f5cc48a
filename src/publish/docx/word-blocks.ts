/** What becomes of a piece of text: it stands in both texts, only in the new one, or only in the old one. */
export type Track = 'kept' | 'ins' | 'del';

/** How a run looks, by the element of HTML that says so. */
export type Look = 'strong' | 'em' | 's' | 'code' | 'sup' | 'sub';

/** A stretch of a paragraph. */
export type Run = TextRun | BreakRun | PictureRun | NoteRun;

export type TextRun = {
  readonly kind: 'text';
  readonly track: Track;
  readonly text: string;
  readonly looks: readonly Look[];
  readonly href: string | null;
};
export type BreakRun = { readonly kind: 'break'; readonly track: Track };
export type PictureRun = {
  readonly kind: 'picture';
  readonly track: Track;
  readonly source: string;
  readonly alt: string;
};
/** A reference to a footnote, with the note's own paragraphs. */
export type NoteRun = {
  readonly kind: 'note';
  readonly track: Track;
  readonly paragraphs: readonly Paragraph[];
  /** The note as both texts have it; `null` where only one has. Of one note it is one object. */
  readonly shared: SharedNote | null;
};
export type SharedNote = { readonly paragraphs: readonly Paragraph[] };

export type ParagraphStyle =
  | 'Title'
  | 'Stamp'
  | 'Banner'
  | 'Fact'
  | 'Normal'
  | `Heading${1 | 2 | 3 | 4 | 5 | 6}`
  | 'Quote'
  | 'Code'
  | 'Rule'
  | 'FootnoteText'
  | 'TableText'
  | 'TableHead'
  | 'TableEnd'
  | 'DocumentEnd';

/** Digits, letters or Roman numerals. */
export type NumberType = '1' | 'a' | 'A' | 'i' | 'I';

/** The number or bullet of a paragraph. `list` tells lists apart; `start` is the list's first number. */
export type ListItem = {
  /** How its numbers are written, by the type of `ol`; `1` for others. */
  readonly type: NumberType;
  readonly list: number;
  readonly isOrdered: boolean;
  readonly start: number;
};

export type Paragraph = {
  readonly kind: 'paragraph';
  readonly style: ParagraphStyle;
  /** What becomes of the paragraph's end; its runs have tracks of their own. */
  readonly track: Track;
  readonly item: ListItem | null;
  /** How deep in lists it stands; 0 outside. */
  readonly level: number;
  /** How deep it stands as a numbered clause, its number before its words; 0 where it is none. */
  readonly clause: number;
  /** How deep in quotations it stands. */
  readonly quoted: number;
  /** The section that begins here, for links to it. */
  readonly anchor: string | null;
  readonly runs: readonly Run[];
};

export type Cell = {
  /** How many columns and rows it reaches over. */
  readonly columns: number;
  readonly rows: number;
  readonly isHeader: boolean;
  readonly align: 'left' | 'center' | 'right';
  readonly paragraphs: readonly Paragraph[];
};
export type Row = { readonly track: Track; readonly cells: readonly Cell[] };
export type Table = {
  readonly kind: 'table';
  readonly track: Track;
  readonly rows: readonly Row[];
};

/** Word has no tree: a document is a row of paragraphs and tables. */
export type WordBlock = Paragraph | Table;
