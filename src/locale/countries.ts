import type { Locale } from '../../schema/languages.ts';
import { voiceOf } from '../words/speech.ts';
import { say } from './say.ts';

const names = new Map<Locale, Intl.DisplayNames>();

function namesIn(locale: Locale): Intl.DisplayNames {
  const known =
    names.get(voiceOf(locale)) ?? new Intl.DisplayNames([voiceOf(locale)], { type: 'region' });
  names.set(voiceOf(locale), known);
  return known;
}

/** The name of a country (ISO 3166-1 alpha-2), or of the EEA; an unknown code stays as it is. */
export function printCountry(code: string, locale: Locale): string {
  return code === 'EEA' ? say('grammar.area', locale) : (namesIn(locale).of(code) ?? code);
}
