/**
 * Tells translations apart: `text` is written anew in every language, `quote` and `note` belong to one section and are
 * never inherited; whatever has no role is the same in all languages.
 */
export type FieldRole = 'text' | 'quote' | 'note';

/** What a change does to the people whose data it is about, as far as the fact alone tells. */
export type Protection = 'more-protective' | 'less-protective' | 'neutral';

/** What it does to them that a fact comes, goes, is said otherwise, gets longer or shorter; unknown where it says nothing. */
export type Effect = Readonly<
  Partial<Record<'added' | 'removed' | 'changed' | 'grown' | 'shrunk', Protection>>
>;

/** The fact alone does not tell: a text that changed, a name, an address. */
export const open: Effect = {};
/** One more reaches further into their lives. */
export const intrudes: Effect = { added: 'less-protective', removed: 'more-protective' };
/** One more is of use to them. */
export const protects: Effect = { added: 'more-protective', removed: 'less-protective' };
/** A longer time reaches further. */
export const prolongs: Effect = { grown: 'less-protective', shrunk: 'more-protective' };
/** It tells of an absence: what it is the absence of has its own effect. */
export const neutral: Effect = { added: 'neutral', removed: 'neutral', changed: 'neutral' };

/**
 * What a field means, beside its shape: everything that prints, labels, compares or weighs facts reads it here and knows
 * no field by name. Of a list it is what an entry of it means. A kind of disclosure is a field of the notice.
 */
export type FieldMeta = {
  readonly description?: string;
  readonly role?: FieldRole;
  /** Whether a translation may write it in its own language: a town by its other name, a line of an address or a section of an act with the same numbers. */
  readonly place?: 'town' | 'line' | 'section';
  /** How the value is printed: a name of `printValue` and its like, or a closed list whose words a reader sees. */
  readonly value?: string;

  /** Its label in the words of facts, where that is not of its own name. */
  readonly label?: string;
  /** Where its value stands on the page of a notice, if not in a row of its own label; rows of one label are one. */
  readonly print?: 'title' | 'sentence' | 'with-address' | 'elsewhere';
  /** Its text begins with a capital in a row. */
  readonly capital?: true;
  /** A list of it is one sentence, not a line each. */
  readonly joined?: true;
  /** A phrase that the value is put into; of a yes, all that is printed, and a no says nothing. */
  readonly phrase?: string;
  /** A no and silence are the same to a reader. */
  readonly flag?: true;
  /** What is printed is a whole clause, set apart inside a sentence. */
  readonly clause?: true;
  /** The printer of one line that tells an entry or a map where it comes or goes whole. */
  readonly line?: string;
  /** Always told as one line, never by its parts. */
  readonly whole?: true;

  readonly effect?: Effect;
  /** People must hear of it well in advance (WP260 rev.01, paragraphs 29-31). */
  readonly fundamental?: 'added' | 'grown';
  /** A named entry in the place of another that is equal in these fields is no new one. */
  readonly swap?: readonly string[];
  /** Whether it is part of what is done with data; a field of such a kind may say that it is not. */
  readonly processing?: boolean;

  /** By which fields an entry without id is known. */
  readonly identity?: readonly string[];
  /** The kind whose entries the ids point to, and the closed list of ids that are always there. */
  readonly refers?: string;
  readonly builtIn?: string;
  /** Kinds beside which a missing one is looked for. */
  readonly near?: readonly string[];

  /** For authors alone: a reader is told nothing by it. */
  readonly seenBy?: 'authors';
  /** Never in the text of a section. */
  readonly lives?: 'front matter';
};

/** What a field must say where no block says it. */
export type Meaning = Readonly<{ description: string; effect: Effect }> & FieldMeta;
