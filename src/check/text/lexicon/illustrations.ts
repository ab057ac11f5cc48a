import type { Locale } from '../../../../schema/languages.ts';
import { inEachLanguage } from './in-each-language.ts';

const another = inEachLanguage(({ otherIllustrations }) => otherIllustrations);

/** Whether a sentence goes on with examples: what they illustrate was told in full before. */
export function isAnotherExample(sentence: string, locale: Locale): boolean {
  return another[locale]?.test(sentence) ?? false;
}
