import type { Locale } from '../../schema/languages.ts';
import { inLanguage } from '../words/in-language.ts';
import { printCountry } from './countries.ts';
import { say } from './say.ts';

/** Where data go, as it stands in a sentence: `Yhdysvaltoihin`, `till USA`, `to the United States`. */
export function printDestination(country: string, locale: Locale): string {
  const known = inLanguage(locale).names.destinations[country];
  return known ?? say('grammar.destination', locale, { name: printCountry(country, locale) });
}
