import type { Locale } from '../../schema/languages.ts';
import { inLanguage } from '../words/in-language.ts';
import { isKnownToIntl } from '../words/known-to-intl.ts';
import { isSpoken, voiceOf } from '../words/speech.ts';
import { say } from './say.ts';

/** The name of a language in itself, as a language switch shows it; where nobody knows that, in the words that it borrows. */
export function ownName(language: Locale): string {
  if (isSpoken(language)) return say('languages.own', language);
  const speech = isKnownToIntl(language) ? language : voiceOf(language);
  const name = new Intl.DisplayNames([speech], { type: 'language' }).of(language) ?? language;
  return name.replace(/^\p{Ll}/u, (first) => first.toLocaleUpperCase(language));
}

/** "In {language}", said in the reader's language: `suomeksi`, `på finska`, `in Finnish`. */
export function sayInLanguage(language: Locale, reader: Locale): string {
  const known = inLanguage(reader).names.inLanguage[language];
  if (known !== undefined) return known;
  // The table of names that Node has takes longer to open than a small report to print.
  const name =
    new Intl.DisplayNames([voiceOf(reader)], { type: 'language' }).of(language) ?? language;
  return say('languages.in', reader, { name });
}
