import type { Locale } from '../../../../schema/languages.ts';
import { lexiconOf, lookUp } from './lexicon.ts';

const conditions = lexiconOf(({ consentConditions }) => consentConditions);

/** Whether a sentence makes a service depend on a consent: `You can order only once you have consented to statistics.` */
export function makesConsentCondition(sentence: string, locale: Locale): boolean {
  return lookUp(conditions, sentence, locale) !== undefined;
}
