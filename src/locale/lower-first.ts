import type { Locale } from '../../schema/languages.ts';
import { inLanguage } from '../words/in-language.ts';

/** What begins a line, as it stands inside a sentence: with a small letter, but where nouns keep their capitals. */
export function lowerFirst(text: string, locale: Locale): string {
  if (inLanguage(locale).names.capitalisesNouns) return text;
  return text.slice(0, 1).toLocaleLowerCase(locale) + text.slice(1);
}
