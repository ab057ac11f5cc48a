import type { Locale } from '../../../schema/languages.ts';
import { namesData, namesTraded } from '../text/lexicon/data-words.ts';
import { isDenied, partsOfSentence } from '../text/lexicon/negation.ts';

/** Whether a sentence on sales names data in what it does not deny: `We do not sell data, but we sell bathing caps.` sells none. */
export function sellsData(sentence: string, locale: Locale): boolean {
  return partsOfSentence(sentence).some(
    (part) => !isDenied(part, locale) && (namesData(part, locale) || namesTraded(part, locale)),
  );
}
