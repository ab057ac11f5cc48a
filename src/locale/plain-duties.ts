import type { Locale } from '../../schema/languages.ts';
import { wordsIn } from '../words/spoken.ts';

/** What a duty asks a notice to tell, in the plain words of a reader; `undefined` where it has none. */
export function plainDuty(duty: string, locale: Locale): string | undefined {
  const duties: Readonly<Record<string, string>> = wordsIn(locale).plainDuties;
  return duties[duty];
}
