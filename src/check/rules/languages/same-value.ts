import { type Length, lengthOf } from '../../../locale/reading/periods-in-text.ts';
import type { ComparedValue } from '../../held/judged-sentence.ts';
import { isSameParty } from './party-names.ts';

/** A month in days, on average. */
const daysOfMonth = 30.44;
/** Thirty days are a month, and 365 a year: what is closer than this is the same. */
const close = 0.02;

/** Whether two languages mean the same by two values. */
export function isSameValue(of: ComparedValue, a: string, b: string): boolean {
  if (of === 'periods') return isClose(daysOfPeriod(a), daysOfPeriod(b));
  return of === 'parties' ? isSameParty(a, b) : a === b;
}

/** A duration in days. */
export function daysOfPeriod(duration: string): number {
  return daysOfLength(lengthOf(duration));
}

/** A length in days, months as long as they are on average. */
export function daysOfLength({ months, days }: Length): number {
  return months * daysOfMonth + days;
}

/** Whether two lengths in days come to the same. */
export function isClose(a: number, b: number): boolean {
  return Math.abs(a - b) <= close * Math.max(a, b);
}
