import type { Locale } from '../../schema/languages.ts';
import { everyClaims, readLocales } from '../words/every-claims.ts';

/** So many words of a text are enough to know its language by. */
const enough = 3000;

/** The language whose commonest words a text has most of; `undefined` where it has none of them. */
export function recogniseLanguage(text: string): Locale | undefined {
  const words =
    text
      .slice(0, enough * 8)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const counts = readLocales.map((locale) => {
    const common = new Set(everyClaims[locale]?.commonWords);
    return { locale, count: words.slice(0, enough).filter((word) => common.has(word)).length };
  });
  const [best] = counts.sort((a, b) => b.count - a.count);
  return best && best.count > 0 ? best.locale : undefined;
}
