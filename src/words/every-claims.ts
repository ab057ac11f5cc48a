import { locales, type Spoken } from '../../schema/languages.ts';
import type { ClaimWords } from './claim-words.ts';
import { commonWords as german } from './de/common-words.ts';
import { commonWords as english } from './en/common-words.ts';
import { commonWords as finnish } from './fi/common-words.ts';
import { shelve } from './ready.ts';
import { commonWords as swedish } from './sv/common-words.ts';

/** How each language tells what Articles 12 to 14 ask for, loaded by `readyClaims`; one may have no such words yet, and is not read then. */
const shelf = shelve({
  fi: async (): Promise<ClaimWords> => (await import('./fi/claims/index.ts')).claims,
  sv: async (): Promise<ClaimWords> => (await import('./sv/claims/index.ts')).claims,
  en: async (): Promise<ClaimWords> => (await import('./en/claims/index.ts')).claims,
  de: async (): Promise<ClaimWords> => (await import('./de/claims/index.ts')).claims,
});
export const readyClaims = shelf.ready;
export const everyClaims: Readonly<Partial<Record<Spoken, ClaimWords>>> = shelf.every;

/** What the languages whose prose is read are known by, words with white space between. */
export const commonWords: Readonly<Partial<Record<Spoken, string>>> = {
  fi: finnish,
  sv: swedish,
  en: english,
  de: german,
};

/** The languages whose prose is read. */
export const readLocales: readonly Spoken[] = locales.filter((locale) => commonWords[locale]);
