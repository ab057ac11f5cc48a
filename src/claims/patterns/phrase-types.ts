import type { Token } from './tokens.ts';

/** A word of a phrase, in the parts that `*` divides it into; `isCased` where its capitals are meant. */
export type Alternative = { readonly parts: readonly string[]; readonly isCased: boolean };

/** The words that a step means: those that are written out, and all others. */
export type Words = {
  readonly exact: readonly string[];
  readonly others: readonly Alternative[];
  /** A sentence that holds any of the words has one of these among the keys of its tokens; left out where that cannot be told. */
  readonly keys: readonly string[] | undefined;
};

/** A step of a phrase: a word, one of several phrases, or a gap of so many words. */
export type Step =
  | { readonly is: 'word'; readonly words: Words; readonly optional: boolean }
  | { readonly is: 'set'; readonly phrases: PhraseIndex<unknown>; readonly optional: boolean }
  | { readonly is: 'gap'; readonly most: number; readonly crosses: boolean };
export type Phrase = readonly Step[];

/** Sets of a language by their names. */
export type Sets = ReadonlyMap<string, PhraseIndex<unknown>>;

/** A phrase with what it stands for; it is read where it may first begin with a word of a text. */
export type Indexed<Value> = {
  readonly phrase: Phrase;
  /** The keys of each further word that the phrase cannot do without. */
  readonly needs: readonly (readonly string[])[];
  readonly value: Value;
  /** Whether it is one word and no more: it stands wherever it may begin. */
  readonly isWord: boolean;
};

/** By which of its words a phrase was looked up: written out, by its first letters, or by others; they are tried in this order. */
export type Rank = 0 | 1 | 2;

/** Phrases with what they stand for, found by the words that they begin with; made ready where they are first asked for. */
export type PhraseIndex<Value> = {
  /** The phrases that may begin with a word, in the order in which they are tried. */
  readonly candidates: (token: Token) => readonly Indexed<Value>[];
  /** The best rank by which a word begins any of them. */
  readonly rankOf: (token: Token) => Rank | undefined;
  /** The same with those alone whose value `holds`. */
  readonly only: (holds: (value: Value) => boolean) => PhraseIndex<Value>;
};
