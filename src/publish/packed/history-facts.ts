import type { MeaningTable } from '../changes/meaning.ts';

/** A printed fact, in the words of its revision. */
export type PrintedFact = {
  /** What the field is called. */
  readonly label: string;
  /** The fact as it is printed where it came, went or changed. */
  readonly text: string;
  /** What is told in its place where it is missing, so that it is said to have changed and not to have come. */
  readonly absent?: string;
  /** Of a kind, or a field right in one: the words above its changes. */
  readonly subject?: string;
  /** Of an entry right in a kind: what it is called; empty where nothing names it. */
  readonly name?: string;
  /** The id that a reference points to: equal ones are the same fact, however printed. */
  readonly reference?: string;
  readonly isList?: true;
  /** Of a list of references, the kind whose entries they point to. */
  readonly refers?: string;
  /** Of what an entry is called: whether that is somebody, or a mere label. */
  readonly title?: 'somebody' | 'label';
  /** The entries of a list by identity, the fields of a map by name; a scalar has none. */
  readonly parts?: Readonly<Record<string, PrintedFact>>;
};

/** What became of a fact: it is new as a whole, or only parts of it changed; `null` is one that went. */
export type FactPatch = PrintedFact | { readonly parts: FactPatches };
export type FactPatches = Readonly<Record<string, FactPatch | null>>;

/** The printed facts of all revisions of a notice in a language. */
export type PackedFacts = {
  /**
   * Of each revision what differs from the facts before it, by kind; `null` where its facts are
   * no part of its text.
   */
  readonly revisions: readonly (FactPatches | null)[];
  /** Before the name of an entry that came or went whole, by kind. */
  readonly entries: Readonly<Record<string, { readonly added: string; readonly removed: string }>>;
  /** What a change means for the reader, by field. */
  readonly meanings: MeaningTable;
  /** `{f}`, `{a}` and `{b}` stand for the label and both sides. */
  readonly sentences: Readonly<Record<'added' | 'removed' | 'changed' | 'renamed', string>>;
};
