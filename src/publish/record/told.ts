import { type Locale, type LocalisedText, pickText } from '../../../schema/languages.ts';

/** A text in the reader's language, or openly in another. */
export type Told = { readonly text: string; readonly locale: Locale };

/** A localised text in the reader's language, or else in the source language. */
export function tell(text: LocalisedText, locale: Locale, fallback: Locale): Told[] {
  const language = text[locale] === undefined ? fallback : locale;
  const told = pickText(text, language);
  return told ? [{ text: told, locale: text[language] === undefined ? locale : language }] : [];
}
