import type { Locale } from '../../schema/languages.ts';
import { fill, textOf, wordOf } from '../locale/say.ts';
import type { Refusal } from './refusal.ts';

/** Why a release was refused and what to do, in a sentence or two. */
export function sayRefusal(refusal: Refusal, locale: Locale): string {
  const texts = Object.entries(refusal).filter(([, value]) => typeof value === 'string');
  return textOf(
    fill(wordOf(`refusals.${refusal.code}`, locale), locale, Object.fromEntries(texts)),
  );
}
