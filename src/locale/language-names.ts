import type { Locale } from '../../schema/languages.ts';
import { every } from '../words/every.ts';
import { say } from './say.ts';

/** The name of a language in itself, as a language switch shows it. */
export function ownName(language: Locale): string {
  return say('languages.own', language);
}

/** "In {language}", said in the reader's language: `suomeksi`, `på finska`, `in Finnish`. */
export function sayInLanguage(language: Locale, reader: Locale): string {
  const known = every[reader].names.inLanguage[language];
  if (known !== undefined) return known;
  // The table of names that Node has takes longer to open than a small report to print.
  const name = new Intl.DisplayNames([reader], { type: 'language' }).of(language) ?? language;
  return say('languages.in', reader, { name });
}
