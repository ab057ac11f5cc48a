import type { ClaimLanguage } from '../language.ts';
import { findPhrases } from '../patterns/phrase-list.ts';
import { type Token, tokensOf } from '../patterns/tokens.ts';
import { isThirdCountry } from './country-names.ts';

/** The codes of the countries that a text names, and `EEA` of areas, whatever it says of them. */
export function countriesNamed(
  text: string | readonly Token[],
  { countries }: Pick<ClaimLanguage, 'countries'>,
): string[] {
  const tokens = typeof text === 'string' ? tokensOf(text) : text;
  return findPhrases(countries, tokens).map(({ value }) => value);
}

/** Whether one of the countries outside of the EEA is named. */
export function namesThirdCountry(
  text: string | readonly Token[],
  language: Pick<ClaimLanguage, 'countries'>,
): boolean {
  return countriesNamed(text, language).some(isThirdCountry);
}
