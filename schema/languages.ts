import * as z from 'zod';

/** The languages that Seloste has words of (BCP 47): reports are in one of them, and so is what pages say around a notice. */
export const locales = ['fi', 'sv', 'en', 'de'] as const;
export type Spoken = (typeof locales)[number];

/** Any other language, as a tag that was looked at. */
export type OtherLanguage = string & z.core.$brand<'language'>;

/**
 * A language that something is said or printed in. One without words of its own borrows them (`src/words/speech.ts`), so that whatever
 * is said in the language of a notice can be said.
 */
export type Locale = Spoken | OtherLanguage;

/** Named, for its type stands in that of each schema that has texts by language. */
export interface LanguageSchema extends z.ZodType<Locale, Locale, LanguageInternals> {}
type LanguageInternals = z.core.$ZodTypeInternals<Locale, Locale>;

/**
 * The languages that a notice may be written in: any (BCP 47), its tag in the form that the standard recommends, `fr-BE`. What
 * reads words knows few of them, and says so.
 */
export const ContentLanguageSchema = z
  .string()
  .refine(isLanguage, { error: 'language' })
  .meta({ value: 'locale' }) as unknown as LanguageSchema;
export type ContentLanguage = Locale;

/** Whether a text is the tag of a language in its usual form: neither `swe` nor `fr-be`, `jp` nor `english`. */
export function isLanguage(tag: string): tag is Locale {
  if (locales.some((locale) => locale === tag)) return true;
  try {
    const locale = new Intl.Locale(tag);
    return locale.toString() === tag && isRegistered(locale.language);
  } catch {
    return false;
  }
}

/** What stands for a text in no language, or in several at once (ISO 639-2). */
const noLanguages = ['und', 'mul', 'mis', 'zxx'];

/** Two letters that are no language are a mistake (`dk`, `jp`); of three letters more are registered than anybody has names for. */
function isRegistered(language: string): boolean {
  if (noLanguages.includes(language)) return false;
  if (language.length === 3) return true;
  named.names ??= new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
  return named.names.of(language) !== undefined;
}

/** The table of names takes long to open, and is opened where a language without words is met. */
const named: { names?: Intl.DisplayNames } = {};

/** A language and those it is a kind of, the closest first (the lookup of RFC 4647): `zh-Hant-TW`, `zh-Hant`, `zh`. */
export function wideningOf(language: Locale): readonly Locale[] {
  const steps: string[] = language.split('-');
  // A single letter says what follows it, and is nothing by itself.
  return steps
    .flatMap((step, at) =>
      step.length === 1 && at > 0 ? [] : [steps.slice(0, at + 1).join('-') as Locale],
    )
    .reverse();
}

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

/** The text in `locale` or what that is a kind of, or else in the first of `fallbacks` that has one, or in any; `''` if there is none. */
export function pickText(
  texts: LocalisedText,
  locale: ContentLanguage,
  ...fallbacks: readonly ContentLanguage[]
): string {
  const language = pickLanguage(texts, locale, ...fallbacks);
  return (language && texts[language]) ?? '';
}

/** The language that `pickText` picks; `undefined` where there is no text. */
export function pickLanguage(
  texts: LocalisedText,
  locale: ContentLanguage,
  ...fallbacks: readonly ContentLanguage[]
): Locale | undefined {
  const wanted = [...wideningOf(locale), ...fallbacks, ...locales, ...languagesIn(texts)];
  return wanted.find((language) => texts[language] !== undefined);
}

/** The languages of texts: those with words first, in their order. */
export function languagesIn(texts: Readonly<Partial<Record<Locale, unknown>>>): Locale[] {
  return inOrder(Object.keys(texts) as Locale[]);
}

/** Languages in the order in which they are listed: those with words first, then by their tags. */
export function inOrder(languages: Iterable<Locale>): Locale[] {
  const given = new Set(languages);
  const others = [...given].filter((one) => !locales.some((locale) => locale === one));
  return [...locales.filter((locale) => given.has(locale)), ...others.sort()];
}

/** A value for each language that Seloste speaks, made where it is first asked for: what is said is said in one of them. */
export function inEachLocale<Value>(make: (locale: Spoken) => Value): Record<Spoken, Value> {
  return makeLater(locales, (locale) => make(locale as Spoken)) as Record<Spoken, Value>;
}

/**
 * What `make` makes for each of some languages, where it is first asked for: all patterns of all languages take longer than a
 * notice, which speaks one or two of them.
 */
export function makeLater<Made>(
  wanted: readonly Locale[],
  make: (locale: Locale) => Made | undefined,
): Readonly<Partial<Record<Locale, Made>>> {
  const made: Partial<Record<Locale, Made>> = Object.create(ofWider);
  for (const locale of wanted) defineLater(made, locale, () => make(locale));
  return made;
}

/** What is made for a language is there for its kinds: what finds words in `sv` finds them in `sv-FI`. */
const ofWider: object = new Proxy(
  {},
  {
    get: (_, tag, made: object) => {
      const [, ...wider] =
        typeof tag === 'string' && tag.includes('-') ? wideningOf(tag as Locale) : [];
      const known = wider.find((language) => Object.hasOwn(made, language));
      return known && Reflect.get(made, known);
    },
  },
);

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
