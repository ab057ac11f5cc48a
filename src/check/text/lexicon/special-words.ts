import type { Locale } from '../../../../schema/languages.ts';
import { lexiconOf, lookUp } from './lexicon.ts';

const special = lexiconOf(({ specialWords }) => specialWords);
const nationalIds = lexiconOf(({ nationalIdWords }) => nationalIdWords);

/** The words by which a text names data of Article 9(1). */
export function specialIn(text: string, locale: Locale): string | undefined {
  return lookUp(special, text, locale);
}

/** The words by which a text names a number that a country knows people by. */
export function nationalIdIn(text: string, locale: Locale): string | undefined {
  return lookUp(nationalIds, text, locale);
}
