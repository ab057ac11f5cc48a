/** What to look for in the sentences of one language; each is written as phrases are read (src/check/text/lexicon/phrases.ts). */
export type WordList = {
  readonly words: readonly string[];
  /** Words that make the sentence another story. */
  readonly unless?: readonly string[];
  /** Words without which the sentence is another story. */
  readonly beside?: readonly string[];
};
