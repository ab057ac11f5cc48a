import type { Locale } from '../../schema/languages.ts';

/**
 * Whether `Intl` has words of a language in its script. For any other it takes those of the machine that it runs on (Skolt Sami), or
 * the letters of another script (`az-Arab`), and tells nobody.
 */
export function isKnownToIntl(locale: Locale): boolean {
  const [supported] = Intl.DateTimeFormat.supportedLocalesOf([locale]);
  if (supported === undefined) return false;
  const found = new Intl.DateTimeFormat(locale).resolvedOptions().locale;
  return scriptOf(found) === scriptOf(locale);
}

function scriptOf(tag: string): string | undefined {
  return new Intl.Locale(tag).maximize().script;
}
