import type { Locale } from '../../../schema/languages.ts';
import { say } from '../../locale/say.ts';
import type { Rule } from '../findings/rule.ts';

type Clarification = NonNullable<Rule['clarified']>;

/** The ruling that a finding on `day` rests on, where nobody could know of it then. */
export function laterCaseLaw({ clarified }: Rule, day: string): Clarification | undefined {
  return clarified && day < clarified.date ? clarified : undefined;
}

/** The sentence that tells a reader of the report so. */
export function sayLaterCaseLaw({ by, date }: Clarification, speak: Locale): string {
  return say('reports.laterCaseLaw', speak, { by, day: date });
}
