import type { AbsentClaim } from '../../schema/claim-absences.ts';
import type { ClaimKind } from '../../schema/claims.ts';
import type { LegalBasis } from '../../schema/gdpr/vocabularies.ts';

/**
 * One way in which a language tells of something. Phrases are written as docs/claims.md says; an entry needs its
 * cue, and its object near by or a heading of its kind above.
 */
export type ClaimEntry = {
  /** The name that tests and reports know it by, once in its kind. */
  readonly name: string;
  readonly cue: readonly string[];
  readonly object?: readonly string[];
  /** Words near by that make it another story. */
  readonly never?: readonly string[];
  /** A polarity of its own, whatever negators stand beside it. */
  readonly polarity?: 'affirmed' | 'denied';
  readonly certainty?: 'possible' | 'quoted';
  /** Where what it denies is one sort of its kind alone, which it names: `no health data`. */
  readonly scope?: 'named';
  readonly direction?: 'out' | 'in' | 'person';
  /** Where it tells in a formula that holds no value, such as `as long as necessary`. */
  readonly isFormula?: true;
  /** Whether what it affirms may be sure. */
  readonly maySure?: true;
  /** The words that a sure affirmation by it may hold, beside the `plain` ones of the grammar and its values. */
  readonly told?: readonly string[];
  /** Whether it may hold whatever else does but name a thing: it does no harm to who sends data where, nor to how long. */
  readonly mayName?: true;
  /** One of these must stand in the clause for what it affirms to be sure. */
  readonly sureWith?: readonly string[];
  /** Contexts in which what it affirms is never sure, beside those of the grammar. */
  readonly blocked?: readonly string[];
  /** The words that a sure denial by it may hold, beside those of the grammar; without them none is sure. */
  readonly closed?: readonly string[];
  /** Whether its cue begins the sentence. */
  readonly at?: 'start';
  /** Sentences that it must find, each first of all entries of the kind to do so. */
  readonly examples: readonly string[];
  /** Sentences in which its kind is not told. */
  readonly nearMisses?: readonly string[];
};

/** How a language tells of one kind. */
export type KindWords = {
  /** Headings, labels and heads of columns under which this kind is told. */
  readonly headings?: readonly string[];
  /** Leads of lists whose items tell of this kind, one by one. */
  readonly leads?: readonly string[];
  /** What an item below such a heading must hold to tell of it; anything, where there is none. */
  readonly items?: readonly string[];
  readonly entries: readonly ClaimEntry[];
};

/** The words by which a language denies, hedges, quotes and joins clauses. */
export type ClaimGrammar = {
  /** Words with which another clause begins. */
  readonly clauses: readonly string[];
  readonly negators: readonly string[];
  /** Negators that join a second denial to the first: `nor`. */
  readonly joiningNegators: readonly string[];
  /** Words with a negator in them that deny nothing: `not only`, `no later than`. */
  readonly notNegators: readonly string[];
  /** Prepositions that deny what goes with a thing, but never a right: `withdraw without giving reasons`. */
  readonly withoutWords: readonly string[];
  /** What takes a denial back: `except`. */
  readonly exceptions: readonly string[];
  /** How the next sentence takes one back. */
  readonly laterExceptions: readonly string[];
  readonly possible: readonly string[];
  /** What makes even a right merely possible. */
  readonly possibleRight: readonly string[];
  readonly notPossible: readonly string[];
  readonly quoted: readonly string[];
  /** Data that come to the controller. */
  readonly toUs: readonly string[];
  /** Data that go to the person. */
  readonly toPerson: readonly string[];
  readonly some: readonly string[];
  readonly no: readonly string[];
  readonly yes: readonly string[];
  /** What a question may hold beside the closed words, and its answer, for a `no` to be sure. */
  readonly asking: readonly string[];
  /** What begins another statement beside a denial, which narrows it not: `nor do we`, `and .. not`. */
  readonly joins?: readonly string[];
  /** What stands for something that was named before, and narrows a denial to that: `they`. */
  readonly anaphors?: readonly string[];
  /** What goes on with another statement behind a denial, which may affirm: `and is sent`. */
  readonly resumes: readonly string[];
  /** A denial of one thing beside another that is affirmed: `decisions not about you`. */
  readonly contrasts: readonly string[];
  /** To sell, let or exchange: `do not sell`. */
  readonly sells: readonly string[];
  /** To give in any other way: `share`, `pass on`. */
  readonly gives: readonly string[];
  /** What leads to the next paragraph, which is about that alone: `the following applies to our newsletter`. */
  readonly leadsOn: readonly string[];
  /** What begins a reason, which narrows no denial before it. */
  readonly reasons: readonly string[];
  /** Cells that say that there is none. */
  readonly emptyCells: readonly string[];
  readonly subjects: readonly string[];
  /** What shows that a line is a sentence: below a heading or a question, one without them is an item. */
  readonly verbs: readonly string[];
  /** The only words that a sure denial may hold beside its entry's. */
  readonly closed: readonly string[];
  /** Where any one word does but name a thing, and so narrows a claim to that and hedges nothing: `in our *`. */
  readonly things: readonly string[];
  /** What stands in such a place and hedges a denial nevertheless: `in the main`. */
  readonly narrowing: readonly string[];
  /** What leaves open how much is said, in denials and in what the controller does alike: `mostly`. */
  readonly hedges?: readonly string[];
  /**
   * The only words that a sure affirmation may hold beside those that its entry has `told` and its values. A language
   * without them asks for one of its `subjects` in the clause alone, as all do.
   */
  readonly plain?: readonly string[];
  /** What may stand between the words of a sure affirmation and does but name a thing, where nothing `turns` it. */
  readonly names?: readonly string[];
  /** What names a person, a company or a place, in whatever entry it stands. */
  readonly properNames?: readonly string[];
  /**
   * Words of the classes that change who, whether, which way or whose data: pronouns, prepositions, adverbs, verbs of a
   * mode. They name nothing, wherever they stand.
   */
  readonly turns?: readonly string[];
  /** How the controller says that it does a thing: `we keep`, `is kept`. Where it is done to what is `owned`, any words may stand between. */
  readonly agents?: readonly string[];
  /** Data that are those of people, whatever else is said of them: `your messages`, `customer data`. */
  readonly owned?: readonly string[];
  /** What adds another deed or thing: `and`. */
  readonly adds?: readonly string[];
  /** Contexts in which an affirmation is never sure. */
  readonly blocked: readonly string[];
  /** Phrases with a blocked word in them that block nothing: `in order to`. */
  readonly notBlocked: readonly string[];
  readonly atLeast: readonly string[];
  readonly atMost: readonly string[];
  readonly start: readonly string[];
  /** Lengths of time that no calendar counts: `five working days`. */
  readonly workingDays?: readonly string[];
  /** What begins only when something has come to pass: `only once`, `not .. until`. */
  readonly turned: readonly string[];
  /** What ends the keeping of data: `delete`. Beside it what is `turned` is an end, and elsewhere a beginning. */
  readonly endings: readonly string[];
  /** Units of time that mean one without a number. */
  readonly loneUnits: readonly string[];
};

/**
 * How a language tells that there is none of a kind, in the whole notice. Nothing here may narrow a denial: no words for some data,
 * some people or some matter, none that point at what was said before, and none that hedge.
 */
export type AbsenceWords = {
  /** Sentences that tell it. */
  readonly examples: readonly string[];
  /** The only words of a sentence that tells it. */
  readonly words: readonly string[];
  /** The only words of a heading below which it is told of all there is. */
  readonly below: readonly string[];
};

/** What a language says of each kind, and how. */
export type ClaimWords = {
  /** Words that stand in many phrases, there as `{name}`; one may stand in those below it. `kinds` are kinds of data. */
  readonly sets: Readonly<Record<string, readonly string[]>> & {
    readonly kinds: readonly string[];
  };
  readonly grammar: ClaimGrammar;
  /** What each legal basis is called. */
  readonly bases: Readonly<Record<LegalBasis, readonly string[]>>;
  readonly kinds: Readonly<Record<ClaimKind, KindWords>>;
  readonly absences: Readonly<Record<AbsentClaim, AbsenceWords>>;
};
