import type { Locale } from '../../../schema/languages.ts';
import type { PackedTexts } from '../../redline/history/packed-texts.ts';
import type { PackedFacts } from './history-facts.ts';
import type { PackedClaims } from './packed-claims.ts';

/**
 * All revisions of a notice in a language, as a page reads them that compares any two. The places of
 * a revision in `revisions`, `texts` and `facts` agree.
 */
export type PackedHistory = {
  readonly locale: Locale;
  /** What is said where two of them are compared, by its names. */
  readonly words: Readonly<Record<string, string>>;
  readonly revisions: readonly PackedRevision[];
  readonly texts: PackedTexts;
  /** What an address of a figure reads below the folder of the figures, by the address. */
  readonly figures: Readonly<Record<string, string>>;
  readonly facts: PackedFacts;
  readonly claims: PackedClaims;
};

export type PackedRevision = {
  readonly id: string;
  /** The day it was published. */
  readonly published: string;
  /** The place of the revision that it changed, where that is not the one before it; -1 is none. */
  readonly base?: number;
  /** The paths of the facts that it changed and a person confirmed to protect people less. */
  readonly less?: readonly string[];
};
