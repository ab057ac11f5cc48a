import type { Locale } from '../../schema/languages.ts';
import { commonWords, readLocales } from '../words/every-claims.ts';

/** So many words of a text are enough to know its language by. */
const enough = 3000;

/** In a text of fewer words any common word tells its language. */
const short = 20;

/** The share of common words below which a text is in no language that is read; Finnish says by endings what others say by words. */
const leastShare = (locale: Locale) => (locale === 'fi' ? 0.05 : 0.15);

/**
 * The language whose commonest words a text has most of; `undefined` where it has too few of any: Dutch shares words with
 * English, and Norwegian with Swedish, but not so many.
 */
export function recogniseLanguage(text: string): Locale | undefined {
  const words =
    text
      .slice(0, enough * 8)
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.slice(0, enough) ?? [];
  const counts = readLocales.map((locale) => {
    const common = new Set(commonWords[locale]?.split(' '));
    return { locale, count: words.filter((word) => common.has(word)).length };
  });
  const [best] = counts.sort((a, b) => b.count - a.count);
  if (!best || best.count === 0) return undefined;
  const isEnough = words.length < short || best.count / words.length >= leastShare(best.locale);
  return isEnough ? best.locale : undefined;
}
