import type { Locale } from '../../../schema/languages.ts';
import { claimLanguages } from '../../claims/claim-languages.ts';
import { countriesNamed } from '../../claims/values/countries-named.ts';
import { isThirdCountry } from '../../claims/values/country-names.ts';

/** The countries outside the EEA that a text names, whatever it says of them. */
export function thirdCountriesNamed(text: string, locale: Locale): string[] {
  return namedIn(text, locale).filter(isThirdCountry);
}

/** Whether a text names the EEA or a country in it, and none outside. */
export function namesInside(text: string, locale: Locale): boolean {
  const named = namedIn(text, locale);
  return named.length > 0 && !named.some(isThirdCountry);
}

/** Whether a text names a country or the EEA. */
export function namesAnyCountry(text: string, locale: Locale): boolean {
  return namedIn(text, locale).length > 0;
}

function namedIn(text: string, locale: Locale): string[] {
  const language = claimLanguages[locale];
  return language ? countriesNamed(text, language) : [];
}
