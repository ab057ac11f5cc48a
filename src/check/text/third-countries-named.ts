import type { Locale } from '../../../schema/languages.ts';
import { claimLanguages } from '../../claims/claim-languages.ts';
import { findPhrases } from '../../claims/patterns/phrase-list.ts';
import { tokensOf } from '../../claims/patterns/tokens.ts';
import { isThirdCountry } from '../../claims/values/country-names.ts';

/** The countries outside the EEA that a text names, whatever it says of them. */
export function thirdCountriesNamed(text: string, locale: Locale): string[] {
  const language = claimLanguages[locale];
  if (!language) return [];
  return findPhrases(language.countries, tokensOf(text))
    .map(({ value }) => value)
    .filter(isThirdCountry);
}
