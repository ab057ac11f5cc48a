import type { Locale } from '../../schema/languages.ts';

const and: Record<Locale, string> = { fi: 'ja', sv: 'och', en: 'and' };

/** Joins texts as a sentence does: `a, b ja c`. */
export function joinList(texts: readonly string[], locale: Locale): string {
  const last = texts.at(-1) ?? '';
  if (texts.length < 2) return last;
  return `${texts.slice(0, -1).join(', ')} ${and[locale]} ${last}`;
}
