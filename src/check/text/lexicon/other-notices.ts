import type { Locale } from '../../../../schema/languages.ts';
import { inEachLanguage } from './in-each-language.ts';

const mentions = inEachLanguage(({ otherNotices }) => otherNotices);

/** Whether a sentence points at another notice: `erillinen tietosuojaseloste`, `a separate privacy notice`. */
export function namesOtherNotice(sentence: string, locale: Locale): boolean {
  return mentions[locale]?.test(sentence) ?? false;
}
