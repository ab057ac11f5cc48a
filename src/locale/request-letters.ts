import type { Right } from '../../schema/gdpr/vocabularies.ts';
import type { Locale } from '../../schema/languages.ts';
import { wordsIn } from '../words/spoken.ts';

/** The rights that a reader can use by writing to the controller. */
export type RequestRight = Right | 'directMarketing';

/** What a reader writes to use a right; `…` stands where they fill in. */
export type Letter = {
  readonly subject: string;
  /** What is asked for, a line a sentence or a blank to fill in. */
  readonly lines: readonly string[];
};

/** The letter by which a reader uses a right, in their language, its end included. */
export function letterFor(right: RequestRight, locale: Locale): Letter {
  const { [right]: letter, end } = wordsIn(locale).letters;
  return { subject: letter.subject, lines: [letter.text, end].join('\n').split('\n') };
}
