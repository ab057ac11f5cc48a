import type { Locale } from '../../../../schema/languages.ts';
import { inEachLanguage } from './in-each-language.ts';

const denials = inEachLanguage(({ profilingDenials }) => profilingDenials);

/** What makes a sentence deny only one sort of profiling, or speak of a right. */
const qualifiers = inEachLanguage(({ profilingQualifiers }) => profilingQualifiers);

/** Whether a sentence says that nobody is profiled: `emmekä profiloi sinua`, `we do not profile you`. */
export function deniesProfiling(sentence: string, locale: Locale): boolean {
  return (denials[locale]?.test(sentence) ?? false) && !narrowsProfiling(sentence, locale);
}

/** Whether words of a sentence leave it open how much profiling it denies: `profiling with legal effects`. */
export function narrowsProfiling(sentence: string, locale: Locale): boolean {
  return qualifiers[locale]?.test(sentence) ?? false;
}
