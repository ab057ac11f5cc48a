import type { Length } from '../../../locale/reading/periods-in-text.ts';

/** Days of a month, on average. */
const month = 30.44;
/** So much may the same time differ by how it is counted: 30 days and a month, 52 weeks and a year. */
const slack = 0.08;

/** Whether two lengths are the same time, in whatever units. */
export function isSameTime(a: Length, b: Length): boolean {
  const [one, other] = [daysOf(a), daysOf(b)];
  return Math.abs(one - other) <= slack * Math.max(one, other);
}

/** A length in days. */
export function daysOf({ months, days }: Length): number {
  return months * month + days;
}
