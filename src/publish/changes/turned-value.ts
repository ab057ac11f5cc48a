import type { Locale } from '../../../schema/languages.ts';
import { phrase, type Sentence } from '../../locale/say.ts';
import type { ListedChange } from '../../redline/changes/list-changes.ts';
import type { ChangeContext } from './change-context.ts';

/** Both sides of a value that changed. */
export type Turned = readonly [before: string, after: string];

/**
 * A value that changed, with its phrase: that of the fact which stands there, or a number with the word after it.
 *
 * 1. `5` to `3` before `years`, where a period changed: `5 years`, `3 years`.
 * 2. `6` to `8` before `weeks.` in prose: `6 weeks`, `8 weeks`.
 * 3. Words to other words: none.
 */
export function turnedValue(
  { kind, before, after }: Pick<ListedChange, 'kind' | 'before' | 'after'>,
  context: ChangeContext | undefined,
  fact: Turned | undefined,
): Turned | null {
  if (kind !== 'replaced') return null;
  if (fact?.[0] && fact[1]) return fact;
  if (![before, after].every((side) => /^\d[\d.,: ]*$/u.test(side))) return null;
  const unit = /^\s?[^\s.,;:)]+/u.exec(context?.after ?? '') ?? '';
  return [before + unit, after + unit];
}

/** Both sides in a sentence: it is heard whole, and seen with an arrow in the place of its words. */
export function sayTurned([a, b]: Turned, locale: Locale): Sentence {
  const values = { a: { text: a, as: 'was' }, b: { text: b, as: 'now' } } as const;
  return phrase('turned', locale, values).map((part) => ({ as: 'hidden', ...part }));
}
