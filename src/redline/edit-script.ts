import type { Block, Inline, InlineElement } from './text/tree.ts';

/**
 * The difference between two texts as data. Everything shown of it (HTML, terminal text, JSON,
 * Markdown, the list of changes) is made from this alone; it holds enough of both texts to print
 * either one whole.
 */
export interface EditScript {
  readonly mode: 'bodies' | 'sections';
  /** What became of each section, a block that `sectionId` gives the id of; in `bodies` mode of each block. */
  readonly operations: readonly BlockOperation[];
}

/**
 * What becomes of a block. `changed`: its words; `inside`: blocks within it; `rewritten`: so much
 * that the old and the new stand whole. A move is two operations or more with one number, which may stand in different lists
 * and sections. Several blocks of a section that were rewritten are one `rewritten` operation on two groups: bare blocks that
 * hold the old and the new blocks.
 */
export type BlockOperation =
  | { readonly op: 'same'; readonly before: Block; readonly after: Block }
  | {
      readonly op: 'changed';
      readonly before: Block;
      readonly after: Block;
      /** How much of the shorter text did not survive, from 0 to 1. */
      readonly changed: number;
      readonly operations: readonly InlineOperation[];
    }
  | {
      readonly op: 'inside';
      readonly before: Block;
      readonly after: Block;
      readonly operations: readonly BlockOperation[];
    }
  | { readonly op: 'rewritten'; readonly before: Block; readonly after: Block }
  | Removed
  | Added
  | MovedFrom
  | MovedTo;

/** A block that is gone. Of a section each block in it, the title first, which may have moved elsewhere. */
export interface Removed {
  readonly op: 'removed';
  readonly before: Block;
  readonly parts?: readonly BlockOperation[];
}

/** A block that is new, the mirror of one that is gone. */
export interface Added {
  readonly op: 'added';
  readonly after: Block;
  readonly parts?: readonly BlockOperation[];
}

/**
 * How words went from some blocks to others: to another place (`moved`), or to blocks that no mark within the old ones could
 * express. `split` and `merged`: a paragraph to several, several to one. `structure`: to another form, as a heading of another
 * level, a list with another first number, paragraphs that became a list, an item that was indented.
 */
export type FormOfMove = 'moved' | 'structure' | 'split' | 'merged';

/** An end of a move. `part` counts the ends of one side from 0. */
interface EndOfMove {
  readonly move: number;
  readonly part: number;
  readonly as: FormOfMove;
}

export interface MovedFrom extends EndOfMove {
  readonly op: 'moved-from';
  readonly before: Block;
  /** What stayed behind of it: `removed` within. */
  readonly edit: KeptBlock;
}

export interface MovedTo extends EndOfMove {
  readonly op: 'moved-to';
  /** All that the move took away, and all that it brought: one block, or a group of them. */
  readonly before: Block;
  readonly whole: Block;
  readonly after: Block;
  readonly edit: KeptBlock;
}

/** The operations on a block that stays one block of the same tag and attributes. */
export type KeptBlock = Extract<BlockOperation, { op: 'same' | 'changed' | 'inside' }>;

/** What becomes of phrasing. A `seam` is the place where a paragraph begins that the other text does not have: new, or old. */
export type InlineOperation =
  | { readonly op: 'keep'; readonly nodes: readonly Inline[] }
  | {
      readonly op: 'inside';
      readonly element: InlineElement;
      readonly operations: readonly InlineOperation[];
    }
  | { readonly op: 'seam'; readonly isNew: boolean }
  | InlineChange;

/**
 * One replacement, deletion or insertion. `mark` says that only a link's address or the look differs, or only the running
 * number of a footnote; `operations` are the words that changed besides, where some did. Then one side is a single element.
 */
export interface InlineChange {
  readonly op: 'change';
  readonly deleted: readonly Inline[];
  readonly inserted: readonly Inline[];
  readonly mark: 'link' | 'format' | 'number' | null;
  readonly operations?: readonly InlineOperation[];
}
