import type { Locale } from '../../../schema/languages.ts';
import type { PackedTexts } from '../../redline/history/packed-texts.ts';
import type { PackedFacts } from './history-facts.ts';

/**
 * All revisions of a notice in a language, as a page reads them that compares any two. The places of
 * a revision in `revisions`, `texts` and `facts` agree.
 */
export type PackedHistory = {
  readonly locale: Locale;
  readonly revisions: readonly PackedRevision[];
  readonly texts: PackedTexts;
  readonly facts: PackedFacts;
};

export type PackedRevision = {
  readonly id: string;
  /** The day it was published. */
  readonly published: string;
};
