import { bareUnitsInText, periodsInText } from '../../../locale/reading/periods-in-text.ts';
import { isTurned } from '../../text/lexicon/turned.ts';
import { numbersBeyond, type Worded } from './numbers-beyond.ts';
import { daysOfLength } from './same-value.ts';
import { tellsDays } from './tells-period.ts';

/** How two sentences that should say the same do not: one denies, or each names a time or a number that the other does not. */
export type Otherwise = { readonly values?: { readonly mine: string; readonly theirs: string } };

/** How a sentence and its translation differ, as far as that shows without knowing what they tell of. */
export function toldOtherwise(one: Worded, other: Worded): Otherwise | undefined {
  if (isTurned(one, other)) return {};
  const [mine, theirs] = [timeBeyond(one, other), timeBeyond(other, one)];
  if (mine !== undefined && theirs !== undefined) return { values: { mine, theirs } };
  const values = numbersBeyond(one, other);
  return values && { values };
}

/** The first time that a sentence names and its partner does not: `30 days`, or a unit alone that means one. */
function timeBeyond({ text, locale }: Worded, other: Worded): string | undefined {
  const counted = periodsInText(text, locale);
  const bare = bareUnitsInText(text, locale).filter(
    ({ index }) =>
      !counted.some((one) => one.index <= index && index < one.index + one.words.length),
  );
  return [...counted, ...bare].find(
    ({ length }) => !tellsDays(other.text, daysOfLength(length), other.locale),
  )?.words;
}
