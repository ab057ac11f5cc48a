import type { Locale } from '../../../schema/languages.ts';
import { inLanguage } from '../../words/in-language.ts';
import { isTaught, voiceOf } from '../../words/speech.ts';
import { onceAText } from '../once-a-text.ts';
import { countryNamesIn } from './country-names.ts';

/**
 * Whether a text names a country, whatever its case in Finnish.
 *
 * 1. US: `Yhdysvaltoihin`, `Yhdysvalloissa`, `till USA`, `to the United States`.
 * 2. CH: `Sveitsistä`, `i Schweiz`, `Schweiz lag`.
 *
 * A Finnish name is known by its beginning, so `Perulla` and `Peruutamme` both pass for Peru: a
 * country that is named must never be missed.
 */
export function namesCountry(text: string, country: string, locale: Locale): boolean {
  return countryNames(country, locale).test(text);
}

/** What finds the names of a country as `namesCountry` does, for many texts. */
export function countryNames(country: string, locale: Locale): RegExp {
  const patternOf = patterns.get(locale) ?? onceAText((code) => patternFor(code, locale), 300);
  patterns.set(locale, patternOf);
  return patternOf(country);
}

const patterns = new Map<Locale, (country: string) => RegExp>();

function patternFor(country: string, locale: Locale): RegExp {
  const names = namesOfCountry(country, locale).map(escapeName).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${names})${inLanguage(locale).reading.endings}`, 'u');
}

/** What a country is called in a text, by the beginning of it where the language inflects names. */
export function namesOfCountry(country: string, locale: Locale): readonly string[] {
  const { areas, countries, isInflected } = inLanguage(locale).reading;
  const known = (name: string) => (isInflected ? stemOf(name) : name);
  if (country === 'EEA') return areas.map(known);
  return [known(nameOf(country, locale)), ...(countries[country] ?? [])];
}

const tables = new Map<Locale, ReadonlyMap<string, string>>();

/** The name of a country by its code; one that is unknown stays as it is. */
function nameOf(code: string, locale: Locale): string {
  const table = tables.get(locale) ?? tableOf(locale);
  tables.set(locale, table);
  return table.get(code) ?? code;
}

function tableOf(locale: Locale): ReadonlyMap<string, string> {
  const rows = isTaught(locale) ? countryNamesIn[voiceOf(locale)].split('|') : [];
  return new Map(rows.map((row) => [row.slice(0, 2), row.slice(3)]));
}

/** The beginning that all cases share: `Yhdysval` of `Yhdysvallat`, `Sveits` of `Sveitsi`. */
function stemOf(name: string): string {
  if (name.length < 4) return name;
  const stem = name.replace(/t$/u, '').replace(/[aeiouyäö]$/u, '');
  return stem.replace(/(\p{L})\1$/u, '$1').replace(/(?<=[nlr])[dt]$/u, '');
}

function escapeName(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
}
