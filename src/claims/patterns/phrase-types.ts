/** A word of a phrase, in the parts that `*` divides it into; `isCased` where its capitals are meant. */
export type Alternative = { readonly parts: readonly string[]; readonly isCased: boolean };

/** A step of a phrase: a word, one of several phrases, or a gap of so many words. */
export type Step =
  | { readonly is: 'word'; readonly words: readonly Alternative[]; readonly optional: boolean }
  | { readonly is: 'set'; readonly phrases: PhraseIndex<true>; readonly optional: boolean }
  | { readonly is: 'gap'; readonly most: number; readonly crosses: boolean };
export type Phrase = readonly Step[];

/** Sets of a language by their names, made ready. */
export type Sets = ReadonlyMap<string, PhraseIndex<true>>;

/** Phrases with what they stand for, found by the words that they begin with. */
export type PhraseIndex<Value> = {
  readonly exact: ReadonlyMap<string, readonly Indexed<Value>[]>;
  /** By the first three letters. */
  readonly byStart: ReadonlyMap<string, readonly Indexed<Value>[]>;
  /** Those that may begin with any letters. */
  readonly open: readonly Indexed<Value>[];
  /** The words that any of them may begin with. */
  readonly beginnings: readonly Alternative[];
};

export type Indexed<Value> = { readonly phrase: Phrase; readonly value: Value };
