import { type Locale, locales } from '../../schema/languages.ts';
import type { ClaimWords } from './claim-words.ts';
import { claims as german } from './de/claims/index.ts';
import { claims as english } from './en/claims/index.ts';
import { claims as finnish } from './fi/claims/index.ts';
import { claims as swedish } from './sv/claims/index.ts';

/** How each language tells what Articles 12 to 14 ask for; one may have no such words yet, and is not read then. */
export const everyClaims: Readonly<Partial<Record<Locale, ClaimWords>>> = {
  fi: finnish,
  sv: swedish,
  en: english,
  de: german,
};

/** The languages whose prose is read. */
export const readLocales: readonly Locale[] = locales.filter((locale) => everyClaims[locale]);
