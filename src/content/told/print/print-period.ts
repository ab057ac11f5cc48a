import { sayPeriod, type Time } from '../../say-period.ts';
import { foldWords } from '../plain-word.ts';
import { readTime } from '../read-cell.ts';
import type { Hand } from './hand.ts';

/** What of a time stands in its phrase, and what has a label of its own. */
export type PrintedPeriod = { readonly time: string } & Partial<Record<Part, string>>;

const parts = ['during', 'from', 'criterion'] as const;
type Part = (typeof parts)[number];

/** What may leave the phrase, the least first. */
const peels: readonly (readonly Part[])[] = [
  [],
  ['criterion'],
  ['from'],
  ['during'],
  ['from', 'criterion'],
  ['during', 'criterion'],
  ['during', 'from'],
  ['during', 'from', 'criterion'],
];

/**
 * How long data are kept, as one phrase. What would not be read so has a label of its own.
 *
 * 1. `P3Y` and `from` give `3 vuotta asiakassuhteen päättymisestä`.
 * 2. `P3Y` and `criterion` give `3 vuotta`, and the criterion apart.
 */
export function printPeriod(hand: Hand, whole: Time): PrintedPeriod {
  for (const peel of peels.filter((some) => some.every((part) => whole[part] !== undefined))) {
    const left = { ...whole, ...Object.fromEntries(peel.map((part) => [part, undefined])) };
    const time = sayPeriod(left, hand.locale);
    if (time === '' || isReadAs(time, left, hand)) return { time, ...told(whole, peel) };
  }
  return { time: sayPeriod(whole, hand.locale) };
}

function told(entry: Time, peel: readonly Part[]): Partial<Record<Part, string>> {
  return Object.fromEntries(peel.map((part) => [part, entry[part]]));
}

function isReadAs(time: string, entry: Time, { vocabulary }: Hand): boolean {
  const read = readTime({ text: foldWords(time), raw: time }, vocabulary);
  if ('fault' in read) return false;
  const { during, bound, period, from, criterion, longerIf } = read.value;
  const isRest = during === entry.during && bound === entry.bound && period === entry.period;
  return isRest && from === entry.from && criterion === entry.criterion && longerIf === undefined;
}
