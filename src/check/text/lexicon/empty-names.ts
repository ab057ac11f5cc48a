import type { Locale } from '../../../../schema/languages.ts';
import { emptyOf } from './empty-words.ts';
import { lexiconOf, lookUp } from './lexicon.ts';

const isEmpty = emptyOf(({ emptyNames }) => emptyNames);
const described = lexiconOf(({ describedNames }) => describedNames);

/** Whether what stands for a name names nobody: `company (name follows)`, `the company of our group with which you have a contract`. */
export function isEmptyName(name: string, locale: Locale): boolean {
  // A gap (`[fill in: ..]`) is another finding.
  if (name.includes('[')) return false;
  return isEmpty(name, locale) || lookUp(described, name, locale) !== undefined;
}
