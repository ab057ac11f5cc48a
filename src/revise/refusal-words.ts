import type { Locale } from '../../schema/languages.ts';
import { eachOnOneLine } from '../escape/unseen.ts';
import { printDuration } from '../locale/durations.ts';
import { fill, textOf, wordOf } from '../locale/say.ts';
import type { Refusal } from './refusal.ts';

/** Why a release was refused and what to do, in a sentence or two. */
export function sayRefusal(refusal: Refusal, locale: Locale): string {
  const texts = Object.entries(refusal).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  const period = 'promise' in refusal ? { period: printDuration(refusal.promise, locale) } : {};
  const values = { ...eachOnOneLine(Object.fromEntries(texts)), ...period };
  return textOf(fill(wordOf(`refusals.${refusal.code}`, locale), locale, values));
}
