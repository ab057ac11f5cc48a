import type { Locale } from '../../../schema/languages.ts';
import { compared } from '../../words/en/compared.ts';
import { wordsIn } from '../../words/spoken.ts';

/** What is said where two versions are compared, in the language of a packed history: a browser has no other words for it. */
export function comparedWords(locale: Locale): Readonly<Record<string, string>> {
  const { pages } = wordsIn(locale);
  const names = Object.keys(compared) as (keyof typeof compared)[];
  return Object.fromEntries(names.map((name) => [name, pages[name]]));
}
