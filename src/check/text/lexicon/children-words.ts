import type { Locale } from '../../../../schema/languages.ts';
import { lexiconOf, lookUp } from './lexicon.ts';

const children = lexiconOf(({ childrenWords }) => childrenWords);

/** Whether a group is called by a name of children. */
export function namesChildren(name: string, locale: Locale): boolean {
  return lookUp(children, name, locale) !== undefined;
}
