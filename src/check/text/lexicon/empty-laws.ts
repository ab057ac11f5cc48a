import type { Locale } from '../../../../schema/languages.ts';
import { emptyOf } from './empty-words.ts';
import { lexiconOf, lookUp } from './lexicon.ts';

const isEmpty = emptyOf(({ emptyLaws }) => emptyLaws);
const described = lexiconOf(({ describedLaws }) => describedLaws);

/** Whether what stands for the name of a law names none: `applicable legislation`, `the rules that apply to banks`. Numbers name one, and a gap is yet to. */
export function isEmptyLaw(name: string, locale: Locale): boolean {
  if (isEmpty(name, locale)) return true;
  return !/[\d[]/u.test(name) && lookUp(described, name, locale) !== undefined;
}
