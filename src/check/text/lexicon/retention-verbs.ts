import type { Locale } from '../../../../schema/languages.ts';
import { inEachLanguage } from './in-each-language.ts';

/** Words by which a sentence tells how long data are kept. */
const verbs = inEachLanguage(({ retentionVerbs }) => retentionVerbs);

/** Whether a sentence may tell how long data are kept. */
export function tellsRetention(sentence: string, locale: Locale): boolean {
  return verbs[locale]?.test(sentence) ?? false;
}
