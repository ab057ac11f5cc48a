import { z } from 'zod';

/** The languages that notices are written in and that Seloste itself speaks (BCP 47). */
export const locales = ['fi', 'sv', 'en', 'de'] as const;

export const LocaleSchema = z.enum(locales).meta({ value: 'locale' });
export type Locale = z.infer<typeof LocaleSchema>;

/** Languages of a text: at least one, each once. */
export const LocalesSchema = z
  .array(LocaleSchema)
  .min(1)
  .refine((list) => new Set(list).size === list.length, { error: 'unique' });

/** What makes the source language one of the languages: without its text there is nothing to read. */
export const sourceLanguageIsListed = {
  test: ({ language, languages }: { language: Locale; languages: readonly Locale[] }) =>
    languages.includes(language),
  params: { error: 'sourceLanguage', path: ['language'] },
};

/** One text a language; at least one of them. */
export const LocalisedTextSchema = z
  .partialRecord(LocaleSchema, z.string().trim().min(1))
  .refine((texts) => Object.keys(texts).length > 0, { error: 'empty' });
export type LocalisedText = z.infer<typeof LocalisedTextSchema>;

/** The text in `locale`, or else in the first of `fallbacks` that has one; `''` if none has. */
export function pickText(
  texts: LocalisedText,
  locale: Locale,
  ...fallbacks: readonly Locale[]
): string {
  for (const language of [locale, ...fallbacks, ...locales]) {
    const text = texts[language];
    if (text !== undefined) return text;
  }
  return '';
}

/** A value for each language that Seloste speaks. */
export function inEachLocale<Value>(make: (locale: Locale) => Value): Record<Locale, Value> {
  return Object.fromEntries(locales.map((locale) => [locale, make(locale)])) as Record<
    Locale,
    Value
  >;
}
