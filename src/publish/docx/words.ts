import type { Locale } from '../../../schema/languages.ts';

/** What stands in the margins of Word files beside the words of the pages. */
export const wordWords = {
  page: { fi: 'Sivu', sv: 'Sida', en: 'Page' },
} as const satisfies Readonly<Record<string, Readonly<Record<Locale, string>>>>;
