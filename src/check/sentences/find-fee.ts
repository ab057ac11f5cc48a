import type { Locale } from '../../../schema/languages.ts';
import { lookUp } from '../text/lexicon/lexicon.ts';
import { requestFees } from '../text/lexicon/request-fees.ts';

/** The words by which a sentence on requests asks for money, where Article 12(5) has them free: no notice as code has a fact of it. */
export function findFee(sentence: string, locale: Locale): string | undefined {
  return lookUp(requestFees, sentence, locale);
}
