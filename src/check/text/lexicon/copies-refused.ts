import type { Locale } from '../../../../schema/languages.ts';
import { lexiconOf, lookUp } from './lexicon.ts';

const refused = lexiconOf(({ copiesRefused }) => copiesRefused);

/** The words by which a text says that the clauses are not to be had; an address tells where they are. */
export function copyRefusedIn(text: string, locale: Locale): string | undefined {
  return /@|https?:/u.test(text) ? undefined : lookUp(refused, text, locale);
}
