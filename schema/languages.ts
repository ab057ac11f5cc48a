import * as z from 'zod';

/** The languages that Seloste speaks (BCP 47): reports, letters, and what pages say around a notice. */
export const locales = ['fi', 'sv', 'en', 'de'] as const;
export type Locale = (typeof locales)[number];

/**
 * The languages that a notice may be written in (BCP 47). Each is spoken too, for the page of a notice says more than
 * the notice does; what reads words may know fewer (`lexicon` in `src/words/`), and says so.
 */
export const ContentLanguageSchema = z.enum(locales).meta({ value: 'locale' });
export type ContentLanguage = z.infer<typeof ContentLanguageSchema>;

/** Languages of a text: at least one, each once. */
export const ContentLanguagesSchema = z
  .array(ContentLanguageSchema)
  .min(1)
  .refine((list) => new Set(list).size === list.length, { error: 'unique' });

/** What makes the source language one of the languages: without its text there is nothing to read. */
export const sourceLanguageIsListed = {
  test: ({
    language,
    languages,
  }: {
    language: ContentLanguage;
    languages: readonly ContentLanguage[];
  }) => languages.includes(language),
  params: { error: 'sourceLanguage', path: ['language'] },
};

/** One text a language; at least one of them. */
export const LocalisedTextSchema = z
  .partialRecord(ContentLanguageSchema, z.string().trim().min(1))
  .refine((texts) => Object.keys(texts).length > 0, { error: 'empty' });
export type LocalisedText = z.infer<typeof LocalisedTextSchema>;

/** The text in `locale`, or else in the first of `fallbacks` that has one; `''` if none has. */
export function pickText(
  texts: LocalisedText,
  locale: ContentLanguage,
  ...fallbacks: readonly ContentLanguage[]
): string {
  for (const language of [locale, ...fallbacks, ...locales]) {
    const text = texts[language];
    if (text !== undefined) return text;
  }
  return '';
}

/** A value for each language that Seloste speaks, made where it is first asked for: what is said is said in one of them. */
export function inEachLocale<Value>(make: (locale: Locale) => Value): Record<Locale, Value> {
  return makeLater(locales, make) as Record<Locale, Value>;
}

/**
 * What `make` makes for each of some languages, where it is first asked for: all patterns of all languages take longer than a
 * notice, which speaks one or two of them.
 */
export function makeLater<Made>(
  wanted: readonly Locale[],
  make: (locale: Locale) => Made | undefined,
): Readonly<Partial<Record<Locale, Made>>> {
  const made: Partial<Record<Locale, Made>> = {};
  for (const locale of wanted) defineLater(made, locale, () => make(locale));
  return made;
}

function defineLater(target: object, name: string, make: () => unknown): void {
  Object.defineProperty(target, name, {
    configurable: true,
    enumerable: true,
    get: () => {
      const value = make();
      Object.defineProperty(target, name, { value, enumerable: true });
      return value;
    },
  });
}
