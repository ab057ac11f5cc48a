import type { Locale } from '../../schema/languages.ts';
import { wordsIn } from '../words/spoken.ts';

/** The word for `value` of the list `list` of a schema; `undefined` where the list has no words for it. */
export function labelOf(list: string, value: string, locale: Locale): string | undefined {
  const lists: Readonly<Record<string, Readonly<Record<string, string>>>> = wordsIn(locale).values;
  return lists[list]?.[value];
}
