import type { Locale } from '../../schema/languages.ts';
import { printDate } from '../locale/dates.ts';
import type { Rule } from './rule.ts';

type Clarification = NonNullable<Rule['clarified']>;

/** The ruling that a finding on `day` rests on, where nobody could know of it then. */
export function laterCaseLaw({ clarified }: Rule, day: string): Clarification | undefined {
  return clarified && day < clarified.date ? clarified : undefined;
}

/** The sentence that tells a reader of the report so. */
export function sayLaterCaseLaw({ by, date }: Clarification, speak: Locale): string {
  const ruling = `${by}, ${printDate(date, speak)}`;
  switch (speak) {
    case 'fi':
      return `Tämä perustuu myöhempään oikeuskäytäntöön (${ruling}).`;
    case 'sv':
      return `Detta grundar sig på senare rättspraxis (${ruling}).`;
    case 'en':
      return `This rests on later case law (${ruling}).`;
  }
}
