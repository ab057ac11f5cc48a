/**
 * What the words of one language do to a text when they come, go or change. An entry is a word in lower case; `*` stands
 * for any letters at its end or beginning, `/` parts the forms of one word, a space the words of a phrase.
 */
export interface ChangeWords {
  /** Words whose coming and going alone changes nothing. */
  readonly free: readonly string[];
  /** Words and phrases that say the same. */
  readonly same: readonly (readonly string[])[];
  /** Endings of inflected forms. */
  readonly endings: readonly string[];
  /** Pairs of endings, as patterns, of which one says the opposite of the other: from whom, to whom. */
  readonly turns: readonly (readonly [string, string])[];
  /** Ends in which two ways of spelling a word differ. */
  readonly spellings: readonly (readonly [string, string])[];
  /** What is often misspelt in words, and how it is written: `seperat`, `separat`. */
  readonly misspelt: readonly (readonly [string, string])[];
  /** Words for numbers, by the number. */
  readonly numbers: Readonly<Record<number, readonly string[]>>;
  /** Articles that say `one` before a unit of time. */
  readonly ones: readonly string[];
  /** Units after a number, the first as it is written out. */
  readonly units: readonly (readonly string[])[];
  /** Words that may be written in capitals and name nobody. */
  readonly notNames: readonly string[];
  /** Words of which a line has one that tells nothing but the day of an update, what else it may say, and names of months. */
  readonly updated: readonly string[];
  readonly aboutUpdates: readonly string[];
  readonly months: readonly string[];
  /** Words for those who speak: whether they name themselves changes nothing. */
  readonly speakers: readonly string[];
  /** Words that tell who does what, or when, in groups: as many of each make one voice. The first group makes a passive. */
  readonly auxiliaries: readonly (readonly string[])[];
  /** Words that begin a clause about the word before: `that is ours`. */
  readonly relatives: readonly string[];
  /** Forms of verbs that tell of the past, and pairs of endings of which one tells who does it and one to whom it is done. */
  readonly past: readonly string[];
  readonly passives: readonly (readonly [string, string])[];
  /** Words that leave out all others: `only`. */
  readonly narrowing: readonly string[];
  /** Words after which a capital makes a term of a word and no name: `the Service`. */
  readonly determiners: readonly string[];
  /** Words that begin a heading on something: `About cookies`. */
  readonly topics: readonly string[];
  /** Words that join another word of the same kind: `and`. */
  readonly joining: readonly string[];
  /** Whether a comma always parts a clause from the one that it hangs on: one before `jos` says nothing. */
  readonly hasClauseCommas: boolean;
  /** Marks that part the thousands of a number: `12,000`. */
  readonly thousands: readonly string[];
  /** Subjects of sentences that claim something, and words that begin a question: they tell a claiming heading. */
  readonly subjects: readonly string[];
  readonly questions: readonly string[];
  /** Words of which one more or one less is a change of substance, by what they are about. */
  readonly matters: Readonly<Record<string, readonly string[]>>;
}
