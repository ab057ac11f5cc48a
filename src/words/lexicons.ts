import type { Locale } from '../../schema/languages.ts';
import { lexicon as english } from './en/lexicon/index.ts';
import { lexicon as finnish } from './fi/lexicon/index.ts';
import { lexicon as swedish } from './sv/lexicon/index.ts';
import type { WordList } from './word-list.ts';

/** Lists of words that only some languages have. */
type Some = 'legacyRegisterWords' | 'authorityForOfficer' | 'officerForAuthority';

/** The word lists of a language: all that English has, or none. */
export type Lexicon = typeof english & { readonly [List in Some]?: WordList };

/** A language without lists has no entry; then the rules that need them do not run, and reports say so. */
export const lexicons: Readonly<Partial<Record<Locale, Lexicon>>> = {
  fi: finnish,
  sv: swedish,
  en: english,
};
