/** A printed fact, in the words of its revision; places in lists are numbers of facts. */
export type PackedFact = {
  /** What the field is called. */
  readonly label: string;
  /** The fact as it is printed where it came, went or changed. */
  readonly text: string;
  /** Of a kind, or a field right in one: the words above its changes. */
  readonly subject?: string;
  /** Of an entry right in a kind: what it is called; its id where it has no name. */
  readonly name?: string;
  /** A scalar as it is written: equal ones are the same fact, however printed. */
  readonly value?: string;
  readonly isList?: true;
  /** The entries of a list by identity, the fields of a map by name. */
  readonly parts?: Readonly<Record<string, number>>;
};

/** The facts of all revisions of a notice in a language, each once, printed. */
export type PackedFacts = {
  readonly facts: readonly PackedFact[];
  /** Of each revision the number of all its facts; `null` where its facts are no part of the text. */
  readonly revisions: readonly (number | null)[];
  /** Before the name of an entry that came or went whole, by kind. */
  readonly entries: Readonly<Record<string, { readonly added: string; readonly removed: string }>>;
  /** `{f}`, `{a}` and `{b}` stand for the label and both sides. */
  readonly sentences: Readonly<Record<'added' | 'removed' | 'changed', string>>;
};
